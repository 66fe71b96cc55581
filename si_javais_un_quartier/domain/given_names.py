"""Given names common in French cities: a capitalised word after one of them is probably a person's name.

No list is complete; this one is to make a reader look, never to decide.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    abdel abdelkader abdou abdoulaye adam adama adele adrien agathe agnes ahmed aicha aissata alain albert alexandre
    alexandra alexis alice alicia aline alix amadou amandine ambre amelie amina amine amir ana anais andre andrea anna
    anne annie anthony antoine antonio arnaud arthur assia audrey aurelie awa axel aya ayoub aziz bakary baptiste
    beatrice benjamin benoit bernadette bernard bertrand bilal boubacar brahim brigitte bruno camille carine carla
    carlos carole caroline catherine cecile celia celine chantal charles charlotte chloe christelle christian christine
    christophe claire clara claude claudine clemence clement colette corinne cyril dalila damien daniel daniele david
    deborah delphine denis denise diane didier djamel djamila djibril dominique dorothee driss eden edith edouard elena
    elia elias elisa elisabeth elise ella elodie emeline emilie emma emmanuel emmanuelle enzo eric ernest estelle ethan
    etienne eva evelyne fabien fabienne fabrice farid farida fatima fatiha fatma fatou fatoumata felix fernand florence
    florent florian franck francois francoise frederic frederique gabin gabriel gabrielle gael gaelle genevieve
    georges gerald gerard ghislaine gilbert gilles gisele gregory guillaume guy habib hadrien hakim hamid hamza hanane
    hassan hassiba helene henri herve hicham hugo hugues ibrahim ibrahima idriss ines irene isaac isabelle ismael issa
    ivan jacqueline jacques jade jamel jamila janine jean jeanne jeremy jerome joel joelle johan jonathan jordan jose
    joseph josette josiane josephine judith jules julia julie julien juliette justine kadiatou kamel karim karima karine
    kevin khadija khadidja khaled lamia laetitia laila laura laure laurence laurent lea leila lena leo leon leonie leo
    lina lionel lisa loic lola louis louise louisa lou luc lucas lucie lucien lucienne ludovic lydia lyna madeleine
    mael maelys magali mahmoud mamadou manon manuel marc marcel marcelle margaux marguerite maria mariam mariama marie
    marina marine marion marius marjorie mark martial martin martine maryse mathieu mathilde mathis matthieu maurice
    max maxime mehdi melanie melissa mehmet michel michele micheline mickael mina miloud mireille mohamed mohammed
    monique mouna mourad moussa mustapha muriel myriam nabil nadege nadia nadine naima nassim natacha nathalie nathan
    nicolas nicole nina noa noe noel noelle nora nordine norbert odette odile olga olivier omar oscar oumar ousmane
    pascal pascale patrice patricia patrick paul paulette pauline philippe pierre pierrette quentin rabah rachel rachid
    rachida raphael raymond raymonde rayan rebecca regine regis remi renaud rene renee richard robert robin roger
    roland romain rosa rose roxane sabine sabrina sacha said salah salim salima samir samira samuel sandra sandrine
    sara sarah sebastien selim selma serge sergio severine simon simone sofia sofiane solange soline sonia sophia sophie
    souad soumaya stella stephane stephanie suzanne sylvain sylvie tarik teo theo theodore therese thibault thierry
    thomas tiago tom tony tristan valentin valentine valerie vanessa veronique victor victoria vincent violette virginie
    viviane wassim william xavier yacine yael yanis yann yannick yasmina yasmine yassine ydriss yohan yolande youcef
    youssef yves yvette yvonne zahra zakaria zineb zoe zohra
    """.split()
)
