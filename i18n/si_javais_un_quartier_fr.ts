<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ActBar</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/act_bar.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/act_bar.py" />
            <source>Change the status (S)</source>
            <translation>Changer le statut (S)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/act_bar.py" />
            <source>Change the status to {word}</source>
            <translation>Passer au statut {word}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/act_bar.py" />
            <source>More acts</source>
            <translation>Autres actions</translation>
        </message>
    </context>
    <context>
        <name>AddressSearch</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/address_search.py" />
            <source>Finding an address</source>
            <translation>Recherche d’une adresse</translation>
        </message>
    </context>
    <context>
        <name>AlgorithmDialog</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/algorithm_dialog.py" />
            <source>QGIS’s Processing is switched off. Tick “Processing” under Plugins, Manage and Install Plugins, then try again.</source>
            <translation>Les traitements de QGIS sont désactivés. Cochez « Processing » dans Extensions, Installer/Gérer les extensions, puis réessayez.</translation>
        </message>
    </context>
    <context>
        <name>Algorithms</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
            <source>Bring in</source>
            <translation>Apporter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
            <source>Hand out</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
            <source>Shared base</source>
            <translation>Base partagée</translation>
        </message>
    </context>
    <context>
        <name>Analyses</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_analysis.py" />
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_analysis.py" />
            <source>Colours of the chart on a screen</source>
            <translation>Couleurs du graphique à l’écran</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/town_columns.py" />
            <source>Columns from other layers (JSON list: title, uri, provider, field, within_m; none if empty)</source>
            <translation>Colonnes d’autres couches (liste JSON : title, uri, provider, field, within_m ; aucune si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_analysis.py" />
            <source>Names of the themes in the chart (JSON: key to name)</source>
            <translation>Noms des thèmes dans le graphique (JSON : clé vers nom)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/town_columns.py" />
            <source>Town's rules (JSON: aid_months, aid_perimeter, tax_years, class_years, crs; the usual if empty)</source>
            <translation>Règles de la ville (JSON : aid_months, aid_perimeter, tax_years, class_years, crs ; les règles habituelles si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_analysis.py" />
            <source>Width of the chart (millimetres)</source>
            <translation>Largeur du graphique (millimètres)</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/layer_analysis.py" />
            <source>… and %n more</source>
            <translation>
                <numerusform>… et %n de plus</numerusform>
                <numerusform>… et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnalysisPage</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_part.py" />
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>Choose a layer of contributions and one of parcels first.</source>
            <translation>Choisissez d’abord une couche de contributions et une de parcelles.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>Contributions on parcels and premises</source>
            <translation>Contributions, parcelles et locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Cross the layers</source>
            <translation>Croiser les couches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Near means within</source>
            <translation>À moins de</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Parcels</source>
            <translation>Parcelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>Residents speak of {spoken} of {total} parcels.</source>
            <translation>Les habitants parlent de {spoken} parcelles sur {total}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Show an answer alone on the map</source>
            <translation>Montrer la réponse seule sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>Stopped. Nothing was added to the map.</source>
            <translation>Arrêté. Rien n’a été ajouté à la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>The layers could not be crossed: {reason}</source>
            <translation>Les couches n’ont pas pu être croisées : {reason}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>The results are on the map, in the group of the quarter.</source>
            <translation>Les résultats sont sur la carte, dans le groupe du quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Which parcels do residents speak of, and what do they wish near each vacant premises? Each contribution goes to one parcel and to the nearest premises within the distance; a link stated by a person always wins.</source>
            <translation>De quelles parcelles les habitants parlent-ils, et que souhaitent-ils près de chaque local vacant ? Chaque contribution va à une parcelle et au local le plus proche dans la distance choisie ; un lien indiqué par une personne l’emporte toujours.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>While this page is open, contributions, premises and initiatives step back.</source>
            <translation>Tant que cette page est ouverte, les contributions, locaux, initiatives et rencontres s’effacent.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>{found} of {total} contributions lie on a parcel, {near} near a premises.</source>
            <translation>{found} contributions sur {total} sont sur une parcelle, {near} près d’un local.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>{wished} of {count} premises have wishes nearby.</source>
            <translation>{wished} locaux sur {count} ont des souhaits à proximité.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>“{layer}” holds no parcel yet: fetch them from the IGN, or import a file, by the menu of this panel.</source>
            <translation>« {layer} » ne contient encore aucune parcelle : prenez-les à l’IGN ou importez un fichier, par le menu de ce panneau.</translation>
        </message>
    </context>
    <context>
        <name>Assigning</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/panel.py" />
            <source>A word for whoever takes over (internal note)</source>
            <translation>Un mot pour la personne qui reprend (note interne)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/panel.py" />
            <source>Another date</source>
            <translation>Autre date</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/panel.py" />
            <source>Answer by</source>
            <translation>Répondre avant le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/panel.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/ability.py" />
            <source>Follow-up: who, until when</source>
            <translation>Suivi : par qui, pour quand</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/panel.py" />
            <source>Followed by</source>
            <translation>Suivie par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/ability.py" />
            <source>Followed by nobody</source>
            <translation>Suivie par personne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/ability.py" />
            <source>Followed by {name}</source>
            <translation>Suivie par {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/ability.py" />
            <source>Hand over…</source>
            <translation>Confier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/panel.py" />
            <source>No service</source>
            <translation>Aucun service</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/panel.py" />
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/panel.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/panel.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/panel.py" />
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/ability.py" />
            <source>Who follows it, and until when (F)</source>
            <translation>Qui la suit, et pour quand (F)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assigning/ability.py" />
            <source>by {day}</source>
            <translation>pour le {day}</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifiée</numerusform>
                <numerusform>%n modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n contribution(s) chosen</source>
            <translation>
                <numerusform>%n contribution choisie</numerusform>
                <numerusform>%n contributions choisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n contribution(s) chosen: choose {most} at most to change them together</source>
            <translation>
                <numerusform>%n contribution choisie : {most} au plus peuvent être modifiées ensemble</numerusform>
                <numerusform>%n contributions choisies : {most} au plus peuvent être modifiées ensemble</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n other reason(s)</source>
            <translation>
                <numerusform>%n autre motif</numerusform>
                <numerusform>%n autres motifs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n stay(s) as it is</source>
            <translation>
                <numerusform>%n reste telle quelle</numerusform>
                <numerusform>%n restent telles quelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n will change</source>
            <translation>
                <numerusform>%n changera</numerusform>
                <numerusform>%n changeront</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Add the approved answers to the next publication</source>
            <translation>Ajouter les réponses validées à la mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Answer all…</source>
            <translation>Répondre à toutes…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Approve the drafted answers</source>
            <translation>Valider les réponses proposées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Authors told</source>
            <translation>Auteurs prévenus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>By which day? (such as 31/12/2026)</source>
            <translation>Pour quel jour ? (par exemple 31/12/2026)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/writing.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/ability.py" />
            <source>Choose all that are listed</source>
            <translation>Choisir toutes celles de la liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Choose none (Escape)</source>
            <translation>Ne plus rien choisir (Échap)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/ability.py" />
            <source>Choose this one too, or not</source>
            <translation>Choisir aussi celle-ci, ou non</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Follow-up</source>
            <translation>Suite donnée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Followed by</source>
            <translation>Suivie par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Hide…</source>
            <translation>Masquer…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Keep private</source>
            <translation>Garder privée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Name of the tag</source>
            <translation>Nom de l’étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>No service</source>
            <translation>Aucun service</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Nothing was decided yet</source>
            <translation>Rien n’a encore été décidé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Propose for publication</source>
            <translation>Proposer à la publication</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Publication</source>
            <translation>Mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Publish</source>
            <translation>Ajouter à la mise en ligne</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>See the %n</source>
            <translation>
                <numerusform>Voir celle-ci</numerusform>
                <numerusform>Voir les %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/writing.py" />
            <source>See what it would do</source>
            <translation>Voir l’effet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Service and delay</source>
            <translation>Service et délai</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Tag…</source>
            <translation>Étiqueter…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Take a tag off…</source>
            <translation>Retirer une étiquette…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>The answer, as each author will read it</source>
            <translation>La réponse, telle que chaque auteur la lira</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>To be answered by…</source>
            <translation>À répondre avant le…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>Undo</source>
            <translation>Annuler l’action</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>{act}: %n</source>
            <translation>
                <numerusform>{act} : %n</numerusform>
                <numerusform>{act} : %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>{done} of {total} looked at…</source>
            <translation>{done} sur {total} examinées…</translation>
        </message>
    </context>
    <context>
        <name>ChangesAlgorithm</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>Counts the contributions of two periods on the same hexagons (native:creategrid, native:countpointsinpolygon): n_before, n_after and their difference; and by theme. First and last day belong to a period; the periods may have any length, and the counts are not scaled to it. A contribution is dated by the day it was said (occurred_on), else by the day it was written down (created_at). Withdrawn and off-topic contributions, and those without a date, are not counted.

The contributions' coordinate system must be projected.</source>
            <translation>Compte les contributions de deux périodes sur les mêmes hexagones (native:creategrid, native:countpointsinpolygon) : n_before, n_after et leur différence ; et par thème. Le premier et le dernier jour font partie de la période ; les périodes peuvent être de longueurs différentes, les nombres n’en tiennent pas compte. Une contribution est datée du jour où elle a été dite (occurred_on), sinon du jour où elle a été notée (created_at). Les contributions retirées, hors du sujet ou sans date ne sont pas comptées.

Le système de coordonnées des contributions doit être projeté.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>Field of the contributions' theme</source>
            <translation>Champ du thème des contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>First period: from</source>
            <translation>Première période : du</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>First period: to</source>
            <translation>Première période : au</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>Second period: from</source>
            <translation>Seconde période : du</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>Second period: to</source>
            <translation>Seconde période : au</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>What changed, by theme</source>
            <translation>Ce qui a changé, par thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>What changed: two periods side by side</source>
            <translation>Ce qui a changé : deux périodes côte à côte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>Width of a hexagon (metres)</source>
            <translation>Largeur d’un hexagone (mètres)</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>Add a tag (T)</source>
            <translation>Ajouter une étiquette (T)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>New tag</source>
            <translation>Nouvelle étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>Remove the tag {name}</source>
            <translation>Retirer l’étiquette {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>Remove this tag</source>
            <translation>Retirer cette étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>Tag, then Enter</source>
            <translation>Étiquette, puis Entrée</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Disagreement to settle</source>
            <translation>Désaccord à régler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Followed by</source>
            <translation>Suivie par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>No longer there</source>
            <translation>N’existe plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Received by</source>
            <translation>Reçue par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Subject</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>To settle</source>
            <translation>À régler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Visibility</source>
            <translation>Visibilité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>With a photo</source>
            <translation>Avec photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>With premises</source>
            <translation>Avec local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Without a photo</source>
            <translation>Sans photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/choices.py" />
            <source>Without premises</source>
            <translation>Sans local</translation>
        </message>
    </context>
    <context>
        <name>Colouring</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/colour_ability.py" />
            <source>Age</source>
            <translation>Ancienneté</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/colour_ability.py" />
            <source>Colours on the map</source>
            <translation>Couleurs de la carte</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/qgis_bridge/colouring.py" />
            <source>In the last %n days</source>
            <translation>
                <numerusform>Depuis %n jour</numerusform>
                <numerusform>Depuis %n jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/colouring.py" />
            <source>Longer ago</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/colouring.py" />
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/colour_ability.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/colour_ability.py" />
            <source>Tag (the first)</source>
            <translation>Étiquette (la première)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/colour_ability.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/colour_ability.py" />
            <source>What the colours on the map mean</source>
            <translation>Ce que disent les couleurs de la carte</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>1 to 2 years</source>
            <translation>1 à 2 ans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>2 to 5 years</source>
            <translation>2 à 5 ans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>After (contributions)</source>
            <translation>Après (contributions)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Age band</source>
            <translation>Tranche d’âge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Agrees to be published</source>
            <translation>Accepte la publication</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Agrees to photos being shown</source>
            <translation>Accepte que les photos soient montrées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Among the first ten (% of trials)</source>
            <translation>Parmi les dix premiers (% des essais)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>An answer is expected</source>
            <translation>Réponse attendue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Area (m²)</source>
            <translation>Surface (m²)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Availability</source>
            <translation>Disponibilité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Before (contributions)</source>
            <translation>Avant (contributions)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Building</source>
            <translation>Bâtiment</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Class of vacancy</source>
            <translation>Classe de vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Closes on</source>
            <translation>Se termine le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Closing answer</source>
            <translation>Réponse de clôture</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Condition</source>
            <translation>État du local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Contact with the owner</source>
            <translation>Contact avec le propriétaire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Contribution</source>
            <translation>Contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Contributions here</source>
            <translation>Contributions ici</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Decision reference</source>
            <translation>Référence de la décision</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Did it meet the need</source>
            <translation>A répondu au besoin</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Disclosure</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Done on</source>
            <translation>Réalisée le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Due on</source>
            <translation>À traiter avant le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Encounter</source>
            <translation>Rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Ends on</source>
            <translation>Se termine le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Extraction duct</source>
            <translation>Conduit d’extraction</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>First promised for</source>
            <translation>Première échéance annoncée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Followed by</source>
            <translation>Suivie par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Form of lease</source>
            <translation>Forme de bail</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>French translation</source>
            <translation>Traduction en français</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Grouped with</source>
            <translation>Regroupée avec</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>How well that date is known</source>
            <translation>Précision de cette date</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>INSEE codes</source>
            <translation>Codes INSEE</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>In charge</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>In reply to</source>
            <translation>En réponse à</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Informed on</source>
            <translation>Information donnée le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Initiative</source>
            <translation>Initiative</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Initiatives nearby</source>
            <translation>Initiatives proches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Kind of owner</source>
            <translation>Catégorie de propriétaire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Known people</source>
            <translation>Personnes connues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Known people of the street</source>
            <translation>Personnes connues de la rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Last activity</source>
            <translation>Dernière activité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Last changed by</source>
            <translation>Modifié par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Last changed on (UTC)</source>
            <translation>Modifié le (UTC)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Last spoken of</source>
            <translation>Dernière parole</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Latitude (WGS 84)</source>
            <translation>Latitude (WGS 84)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Longitude (WGS 84)</source>
            <translation>Longitude (WGS 84)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>May be quoted</source>
            <translation>Peut être citée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Mediation by</source>
            <translation>Médiation par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Merged into</source>
            <translation>Fusionnée avec</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Monthly rent (€)</source>
            <translation>Loyer mensuel (€)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Months vacant</source>
            <translation>Mois de vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Mood</source>
            <translation>Ambiance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Most words came</source>
            <translation>Paroles venues surtout</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Municipality</source>
            <translation>Commune</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Number in the city’s file</source>
            <translation>Numéro dans le fichier de la ville</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Number in the source</source>
            <translation>Numéro dans la source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Number of the address (BAN)</source>
            <translation>Numéro de l’adresse (BAN)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Occupancy</source>
            <translation>Occupation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Opens on</source>
            <translation>Commence le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Organised by</source>
            <translation>Organisée par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Otherwise</source>
            <translation>Autrement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Over 5 years</source>
            <translation>Plus de 5 ans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Parcel</source>
            <translation>Parcelle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Passed on to</source>
            <translation>Transmise à</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>People met</source>
            <translation>Personnes rencontrées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Points: area and shop front</source>
            <translation>Points : surface et vitrine</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Points: initiatives</source>
            <translation>Points : initiatives</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Points: time vacant</source>
            <translation>Points : durée de vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Points: wishes linked</source>
            <translation>Points : souhaits liés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Points: wishes nearby</source>
            <translation>Points : souhaits proches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Premises</source>
            <translation>Local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Priority</source>
            <translation>Indice de priorité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Pseudonym</source>
            <translation>Pseudonyme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Public since</source>
            <translation>Publique depuis</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Received by</source>
            <translation>Reçue par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Remark on the outcome</source>
            <translation>Remarque sur le résultat</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Said on</source>
            <translation>Dite le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Shop front (m)</source>
            <translation>Longueur de vitrine (m)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Shop front aid</source>
            <translation>Aide aux vitrines</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Shop front aid: reason</source>
            <translation>Aide aux vitrines : raison</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Shop window</source>
            <translation>Vitrine</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Show an approximate place</source>
            <translation>Montrer un lieu approché</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Signed as</source>
            <translation>Signée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Silent</source>
            <translation>Silencieuse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Starts on</source>
            <translation>Commence le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Step-free</source>
            <translation>De plain-pied</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Subject for reflection</source>
            <translation>Sujet de réflexion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Surveyed on</source>
            <translation>Relevé le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Taken on</source>
            <translation>Prise le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Tax on commercial wasteland: reason</source>
            <translation>Taxe sur les friches commerciales : raison</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Tax on commercial wasteland: to be listed</source>
            <translation>Taxe sur les friches commerciales : à inscrire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Through the mediators</source>
            <translation>Par la médiation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Told by</source>
            <translation>Transmise par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Told on</source>
            <translation>Transmise le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Under 1 year</source>
            <translation>Moins d’un an</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Units</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Units measured</source>
            <translation>Locaux mesurés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Use not known</source>
            <translation>Usage inconnu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacancy</source>
            <translation>Vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacant</source>
            <translation>Vacant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacant (%)</source>
            <translation>Vacants (%)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacant for a year or more</source>
            <translation>Vacants depuis un an ou plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacant for a year or more (%)</source>
            <translation>Vacants depuis un an ou plus (%)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacant for less than a year</source>
            <translation>Vacants depuis moins d’un an</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacant shop front (%)</source>
            <translation>Vitrine vacante (%)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacant shop front (m)</source>
            <translation>Vitrine vacante (m)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacant since</source>
            <translation>Vacant depuis</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacant, no date</source>
            <translation>Vacants, date inconnue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Visibility</source>
            <translation>Visibilité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>What was decided</source>
            <translation>Suite donnée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>When it takes place</source>
            <translation>Horaires</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Why not ranked</source>
            <translation>Pourquoi hors classement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Wishes linked</source>
            <translation>Souhaits liés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Wishes nearby</source>
            <translation>Souhaits proches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Withdrawn on</source>
            <translation>Retirée le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Words</source>
            <translation>Paroles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Words on the street</source>
            <translation>Paroles sur la rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Words on this piece</source>
            <translation>Paroles sur ce tronçon</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Words per 1,000 inhabitants</source>
            <translation>Paroles pour 1 000 habitants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Works needed</source>
            <translation>Travaux à prévoir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Written on (UTC)</source>
            <translation>Saisi le (UTC)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Years vacant</source>
            <translation>Années de vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>x (quarter's coordinate system)</source>
            <translation>x (système du quartier)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>x of the approximate place</source>
            <translation>x du lieu approché</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>y (quarter's coordinate system)</source>
            <translation>y (système du quartier)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>y of the approximate place</source>
            <translation>y du lieu approché</translation>
        </message>
    </context>
    <context>
        <name>Commitments</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/ability.py" />
            <source>%n contribution(s) waited for this and can now be set to Done.</source>
            <translation>
                <numerusform>%n contribution attendait cette suite et peut passer à « Réalisée ».</numerusform>
                <numerusform>%n contributions attendaient cette suite et peuvent passer à « Réalisée ».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>A new one</source>
            <translation>Une nouvelle</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/ability.py" />
            <source>Answers %n contribution(s)</source>
            <translation>
                <numerusform>Répond à %n contribution</numerusform>
                <numerusform>Répond à %n contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/ability.py" />
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/ability.py" />
            <source>Choose them</source>
            <translation>Les choisir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>Due date</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>Follow-up</source>
            <translation>Suite donnée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/ability.py" />
            <source>Follow-up given</source>
            <translation>Suite donnée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/ability.py" />
            <source>Follow-up given…</source>
            <translation>Suite donnée…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>For the</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>In a few words</source>
            <translation>En quelques mots</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>In charge</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>What will be done</source>
            <translation>Ce qui sera fait</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/panel.py" />
            <source>deliberation, order…</source>
            <translation>délibération, arrêté…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/ability.py" />
            <source>for {day}</source>
            <translation>pour le {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/ability.py" />
            <source>on {day}</source>
            <translation>le {day}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Answer {name}…</source>
            <translation>Répondre à {name}…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Answer…</source>
            <translation>Répondre…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Internal note</source>
            <translation>Note interne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Keep the note</source>
            <translation>Enregistrer la note</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Propose this answer</source>
            <translation>Proposer cette réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Standard answer</source>
            <translation>Réponse type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Standard answers (M)</source>
            <translation>Réponses types (M)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Standard answers…</source>
            <translation>Réponses types…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>The resident or somebody else may ask to read this note: stay factual.</source>
            <translation>La personne ou un tiers peut demander à lire cette note : restez factuel.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Write an internal note (N)</source>
            <translation>Écrire une note interne (N)</translation>
        </message>
    </context>
    <context>
        <name>ContextMaps</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <source>A column for the premises</source>
            <translation>Une colonne pour les locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Add one of my layers</source>
            <translation>Ajouter une de mes couches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Add one of my layers…</source>
            <translation>Ajouter une de mes couches…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <source>Add the column</source>
            <translation>Ajouter la colonne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Add to the list</source>
            <translation>Ajouter à la liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Add to the map</source>
            <translation>Ajouter à la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Column of the premises</source>
            <translation>Colonne des locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Infrastructure</source>
            <translation>Infrastructures</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Lay this layer under those of the quarter</source>
            <translation>Placer cette couche sous celles du quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Layer of the project</source>
            <translation>Couche du projet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Maps and data of the city</source>
            <translation>Cartes et données de la ville</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/part.py" />
            <source>Maps and data of the city…</source>
            <translation>Cartes et données de la ville…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Maps and ground</source>
            <translation>Fonds et terrain</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Mobility</source>
            <translation>Mobilité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Quality of life</source>
            <translation>Qualité de vie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Source and licence</source>
            <translation>Source et licence</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Take out of the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <source>The column tells</source>
            <translation>La colonne dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <source>There means</source>
            <translation>Y être, c’est</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <source>This layer does not answer now: only “yes or no” can be chosen.</source>
            <translation>Cette couche ne répond pas pour l’instant : seul « oui ou non » peut être choisi.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/ticks.py" />
            <source>Ticked, this layer adds a column to the premises</source>
            <translation>Cochée, cette couche ajoute une colonne aux locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Town planning and housing</source>
            <translation>Urbanisme et habitat</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>Urban services</source>
            <translation>Services urbains</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>added</source>
            <translation>ajoutée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>does not answer</source>
            <translation>ne répond pas</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <source>inside it, or on its edge</source>
            <translation>dedans, ou sur son bord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>nothing yet</source>
            <translation>rien pour l’instant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>on the map</source>
            <translation>sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <source>the value of {field}</source>
            <translation>la valeur de {field}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/column_dialog.py" />
            <source>whether the premises are there: yes or no</source>
            <translation>si le local y est : oui ou non</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>“{title}” does not answer now, or needs a way to the web that this computer doesn’t have. Try again later; the rest of the quarter works without it.</source>
            <translation>« {title} » ne répond pas pour l’instant, ou demande un accès au web que cet ordinateur n’a pas. Réessayez plus tard ; le reste du quartier marche sans.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/context/dialog.py" />
            <source>“{title}” is at the bottom of the layers.</source>
            <translation>« {title} » est tout en bas des couches.</translation>
        </message>
    </context>
    <context>
        <name>ContributionInitiatives</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/initiative_ability.py" />
            <source>%n initiative(s)</source>
            <translation>
                <numerusform>%n initiative</numerusform>
                <numerusform>%n initiatives</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/initiative_ability.py" />
            <source>All initiatives…</source>
            <translation>Toutes les initiatives…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/initiative_ability.py" />
            <source>Initiative: {name}</source>
            <translation>Initiative : {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/initiative_ability.py" />
            <source>Link to an initiative…</source>
            <translation>Lier à une initiative…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/initiative_ability.py" />
            <source>No longer linked to {name}</source>
            <translation>Ne plus lier à {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/initiative_ability.py" />
            <source>{name} ({relation})</source>
            <translation>{name} ({relation})</translation>
        </message>
    </context>
    <context>
        <name>ContributionList</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/list_model.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/list_model.py" />
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/list_model.py" />
            <source>%n support(s)</source>
            <translation>
                <numerusform>%n soutien</numerusform>
                <numerusform>%n soutiens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_model.py" />
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_model.py" />
            <source>unread</source>
            <translation>non lue</translation>
        </message>
    </context>
    <context>
        <name>ContributionsPage</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/list_head.py" />
            <source>%n contribution(s)</source>
            <translation>
                <numerusform>%n contribution</numerusform>
                <numerusform>%n contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/list_head.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n nouvelle</numerusform>
                <numerusform>%n nouvelles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/key_groups.py" />
            <source>And also</source>
            <translation>Et aussi</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Assign to me</source>
            <translation>Me la confier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Back to the list</source>
            <translation>Revenir à la liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/reading_bar.py" />
            <source>Back to the list (Escape)</source>
            <translation>Revenir à la liste (Échap)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Change the status</source>
            <translation>Changer le statut</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Choose one in the list or on the map, or press J.</source>
            <translation>Choisissez-en une dans la liste ou sur la carte, ou appuyez sur J.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_view.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Draft kept, {when}</source>
            <translation>Brouillon enregistré, {when}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_head.py" />
            <source>Fold figures and filters (B)</source>
            <translation>Replier chiffres et filtres (B)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Go there on the map</source>
            <translation>Aller à cet endroit sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Internal note</source>
            <translation>Note interne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/key_groups.py" />
            <source>Keep what is written</source>
            <translation>Enregistrer ce qui est écrit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_view.py" />
            <source>Lift {filters}</source>
            <translation>Retirer {filters}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/reading_bar.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_view.py" />
            <source>New contribution</source>
            <translation>Nouvelle contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>New contribution (a letter, a call)</source>
            <translation>Nouvelle contribution (un courrier, un appel)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/reading_bar.py" />
            <source>Next (J)</source>
            <translation>Suivante (J)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Next contribution</source>
            <translation>Contribution suivante</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>No contribution chosen</source>
            <translation>Aucune contribution choisie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_view.py" />
            <source>No contribution yet</source>
            <translation>Pas encore de contribution</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page_view.py" />
            <source>None of the %n contribution(s) of the quarter fits this search.</source>
            <translation>
                <numerusform>La contribution du quartier (%n) ne répond pas à cette recherche.</numerusform>
                <numerusform>Aucune des %n contributions du quartier ne répond à cette recherche.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/key_groups.py" />
            <source>Note an encounter, from anywhere in QGIS</source>
            <translation>Noter une rencontre, partout dans QGIS</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_view.py" />
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/reading_bar.py" />
            <source>Previous (K)</source>
            <translation>Précédente (K)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Previous contribution</source>
            <translation>Contribution précédente</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Publish or hide</source>
            <translation>Publier ou masquer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/key_groups.py" />
            <source>Read the contribution</source>
            <translation>Lire la contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Sheet of keys</source>
            <translation>Liste des touches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_head.py" />
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_head.py" />
            <source>Show figures and filters (B)</source>
            <translation>Afficher chiffres et filtres (B)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Standard answer</source>
            <translation>Réponse type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_view.py" />
            <source>Synchronise</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_view.py" />
            <source>The shared base is empty. Contributions will come with the synchronisation.</source>
            <translation>La base partagée est vide. Les contributions arriveront à la synchronisation.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/key_groups.py" />
            <source>To answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/key_groups.py" />
            <source>To look closer</source>
            <translation>Regarder de près</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/key_groups.py" />
            <source>To move</source>
            <translation>Se déplacer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/key_groups.py" />
            <source>To sort</source>
            <translation>Trier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_keys.py" />
            <source>Undo the last act</source>
            <translation>Annuler la dernière action</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_view.py" />
            <source>this figure</source>
            <translation>ce chiffre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_head.py" />
            <source>{found} of {total}</source>
            <translation>{found} sur {total}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>{row} of {total}</source>
            <translation>{row} sur {total}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>“{name}” was kept by a newer version: this one can’t ask for all of it, and shows more.</source>
            <translation>« {name} » vient d’une version plus récente : celle-ci ne sait pas tout demander, et en montre davantage.</translation>
        </message>
    </context>
    <context>
        <name>DemoHub</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/demohub.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/demohub.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/demohub.py" />
            <source>Last day of the story (today, if not given)</source>
            <translation>Dernier jour du récit (aujourd’hui par défaut)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/demohub.py" />
            <source>Make the demonstration quarter</source>
            <translation>Fabriquer le quartier de démonstration</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/demohub.py" />
            <source>Makes the shared base of an invented quarter: ground-floor premises, contributions with their exchanges, encounters, initiatives. Nobody in it exists. The ground file holds its parcels, buildings, streets and parks, to be brought in. The same number and the same last day make the same quarter.</source>
            <translation>Fabrique la base partagée d’un quartier inventé : locaux en rez-de-chaussée, contributions et échanges, rencontres, initiatives. Personne n’y existe. Le fichier du fond contient ses parcelles, bâtiments, rues et parcs, à importer. Le même numéro et le même dernier jour donnent le même quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/demohub.py" />
            <source>Number of the quarter</source>
            <translation>Numéro du quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/demohub.py" />
            <source>Parcels, buildings, streets and parks</source>
            <translation>Parcelles, bâtiments, rues et parcs</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/demohub.py" />
            <source>Shared base</source>
            <translation>Base partagée</translation>
        </message>
    </context>
    <context>
        <name>DensityAlgorithm</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/density.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/density.py" />
            <source>Field of the contributions' theme</source>
            <translation>Champ du thème des contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/density.py" />
            <source>Lays hexagons over the contributions (native:creategrid) and counts in each (native:countpointsinpolygon): n for all of them, and one column per theme. Cells where nothing was said are left out. The grid starts at whole multiples of its size, so that two runs can be compared.

The places counted can be had as points too, drawn by QGIS's own heatmap, 60 m around each.

With a theme given, only its contributions are counted. Withdrawn and off-topic contributions are not.

The contributions' coordinate system must be projected.</source>
            <translation>Pose des hexagones sur les contributions (native:creategrid) et compte dans chacun (native:countpointsinpolygon) : n pour toutes, et une colonne par thème. Les cellules où rien n’a été dit sont laissées de côté. La grille part de multiples entiers de sa taille, pour que deux calculs se comparent.

Les emplacements comptés peuvent aussi sortir en points, dessinés par la carte de chaleur de QGIS, à 60 m autour de chacun.

Si un thème est donné, seules ses contributions sont comptées. Les contributions retirées ou hors du sujet ne le sont pas.

Le système de coordonnées des contributions doit être projeté.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/density.py" />
            <source>Only this theme</source>
            <translation>Seulement ce thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/density.py" />
            <source>Places, for a heatmap</source>
            <translation>Emplacements, pour une carte de chaleur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/density.py" />
            <source>Where it is said</source>
            <translation>Où est-ce dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/density.py" />
            <source>Where it is said: contributions by theme in hexagons</source>
            <translation>Où est-ce dit : contributions par thème dans des hexagones</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/density.py" />
            <source>Width of a hexagon (metres)</source>
            <translation>Largeur d’un hexagone (mètres)</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Address and password…</source>
            <translation>Adresse et mot de passe…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Answers and reports</source>
            <translation>Réponses et bilans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Close the quarter</source>
            <translation>Fermer le quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Ground floors and maps</source>
            <translation>Locaux et cartes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>I removed them: send</source>
            <translation>Je les ai retirés : envoyer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Keys…</source>
            <translation>Touches…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Make a shared base…</source>
            <translation>Créer une base partagée…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Mediators</source>
            <translation>Médiation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>New contribution…</source>
            <translation>Nouvelle contribution…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Nothing to undo</source>
            <translation>Rien à annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Open a quarter…</source>
            <translation>Ouvrir un quartier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Quarter</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Residents’ rights</source>
            <translation>Droits des habitants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Standard answers…</source>
            <translation>Réponses types…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Tags…</source>
            <translation>Étiquettes…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Team and shared base</source>
            <translation>Équipe et partage</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Team…</source>
            <translation>Équipe…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Undo several</source>
            <translation>Annuler plusieurs actions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk_menu.py" />
            <source>Undo: {act}</source>
            <translation>Annuler : {act}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Undone: {act}</source>
            <translation>Annulé : {act}</translation>
        </message>
    </context>
    <context>
        <name>Disagreements</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>%n disagreement(s) to settle</source>
            <translation>
                <numerusform>%n désaccord à régler</numerusform>
                <numerusform>%n désaccords à régler</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>(not known)</source>
            <translation>(inconnu)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>A ground-floor unit</source>
            <translation>Un local en rez-de-chaussée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>A on the map</source>
            <translation>A sur la carte</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>A on the map, %n m from B</source>
            <translation>
                <numerusform>A sur la carte, à %n m de B</numerusform>
                <numerusform>A sur la carte, à %n m de B</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>A place on the map</source>
            <translation>Un point sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>A tag</source>
            <translation>Une étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>All by one rule…</source>
            <translation>Tous selon une règle…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>Another contribution</source>
            <translation>Une autre contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>Another wording was written</source>
            <translation>Écrit autrement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>B on the map</source>
            <translation>B sur la carte</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>B on the map, %n m from A</source>
            <translation>
                <numerusform>B sur la carte, à %n m de A</numerusform>
                <numerusform>B sur la carte, à %n m de A</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>Both versions say the same by now: {what}</source>
            <translation>Les deux versions disent maintenant la même chose : {what}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/writing_form.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>Changed on one side only, and already brought together: {what}.</source>
            <translation>Changés d’un seul côté, et déjà réunis : {what}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>Close the disagreement</source>
            <translation>Clore le désaccord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/assembly.py" />
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>Disagreements</source>
            <translation>Désaccords</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>First version</source>
            <translation>Première version</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/assembly.py" />
            <source>Go there on the map</source>
            <translation>Aller à cet endroit sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>Grouped with</source>
            <translation>Regroupée avec</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>Keep mine</source>
            <translation>Garder la mienne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>Keep the version of whoever met the disagreement</source>
            <translation>Garder partout la version arrivée ensuite</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/writing_form.py" />
            <source>Keep this wording</source>
            <translation>Garder ce texte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>Keep what the shared base holds</source>
            <translation>Garder partout la version déjà dans la base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>Kept</source>
            <translation>Gardée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>My version</source>
            <translation>Ma version</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/assembly.py" />
            <source>Next disagreement</source>
            <translation>Désaccord suivant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>No disagreement</source>
            <translation>Aucun désaccord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>No place</source>
            <translation>Sans lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>Nothing is lost: both versions stay in the history.</source>
            <translation>Rien n’est perdu : les deux versions restent dans l’historique.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>Nothing was settled yet</source>
            <translation>Aucun désaccord réglé pour l’instant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>Open the contribution</source>
            <translation>Ouvrir la contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/assembly.py" />
            <source>Previous disagreement</source>
            <translation>Désaccord précédent</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>Removed</source>
            <translation>Supprimée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>Second version</source>
            <translation>Seconde version</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>See on the map</source>
            <translation>Voir sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>Settled (%n)</source>
            <translation>
                <numerusform>Réglés (%n)</numerusform>
                <numerusform>Réglés (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>Take that of {name}</source>
            <translation>Prendre celle de {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/assembly.py" />
            <source>Take the first version</source>
            <translation>Prendre la première version</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/assembly.py" />
            <source>Take the second version</source>
            <translation>Prendre la seconde version</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>Take this one</source>
            <translation>Prendre celle-ci</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>The version of {name} was kept</source>
            <translation>Version de {name} gardée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>The whole entry</source>
            <translation>La fiche entière</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/assembly.py" />
            <source>Undo the last act</source>
            <translation>Annuler la dernière action</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>Version of {name}</source>
            <translation>Version de {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>When two people change the same thing before a synchronisation, both versions wait here.</source>
            <translation>Quand deux personnes modifient la même chose avant une synchronisation, leurs deux versions attendent ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/assembly.py" />
            <source>Write otherwise</source>
            <translation>Écrire autrement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>Write otherwise…</source>
            <translation>Écrire autrement…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>You removed what {name} had changed</source>
            <translation>Vous avez supprimé ce que {name} avait modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/value_words.py" />
            <source>a colleague</source>
            <translation>un collègue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>{name} and you wrote over each other: {what}</source>
            <translation>{name} et vous avez modifié la même chose : {what}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>{name} removed what you had changed</source>
            <translation>{name} a supprimé ce que vous aviez modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>{name} wrote twice, on two computers: {what}</source>
            <translation>{name} a écrit deux fois, sur deux ordinateurs : {what}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>{one} and {other} wrote over each other: {what}</source>
            <translation>{one} et {other} ont modifié la même chose : {what}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>{one} and {other}: one removed what the other had changed</source>
            <translation>{one} et {other} : l’un a supprimé ce que l’autre avait modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>{what}: {name}, {when}</source>
            <translation>{what} : par {name}, {when}</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>Edit the contribution</source>
            <translation>Modifier la contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Give up</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Go on with mine</source>
            <translation>Garder le mien</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>In French</source>
            <translation>En français</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>Kept on this computer until you save.</source>
            <translation>Gardé sur cet ordinateur jusqu’à l’enregistrement.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Kind, theme</source>
            <translation>Type, thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>No theme</source>
            <translation>Sans thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>Not kept yet…</source>
            <translation>Pas encore gardé…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Parcel</source>
            <translation>Parcelle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Save the changes</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>State the parcel in which the place is</source>
            <translation>Indiquer la parcelle où se trouve le lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Take the new one</source>
            <translation>Prendre le nouveau</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>That of the place</source>
            <translation>Celle du lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>There is no parcel there.</source>
            <translation>Il n’y a pas de parcelle à cet endroit.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>This address was not found: point on the map instead.</source>
            <translation>Adresse introuvable : pointez plutôt le lieu sur la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>What you had begun is here again.</source>
            <translation>Voici ce que vous aviez commencé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Why</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Why? (kept in the history)</source>
            <translation>Pour quel motif ? (gardé dans l’historique)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>Why? These are a resident’s words: the original is kept, with this reason</source>
            <translation>Pour quel motif ? Ce sont les mots d’un habitant : l’original est gardé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/panel.py" />
            <source>computed from the place</source>
            <translation>déduite du lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>premises without address</source>
            <translation>local sans adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>{address}: not sure, look at the map</source>
            <translation>{address} : pas certain, vérifiez sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <source>{name} has changed this meanwhile: {what}. Both versions stay in the history.</source>
            <translation>{name} vient de modifier : {what}. Les deux versions restent dans l’historique.</translation>
        </message>
    </context>
    <context>
        <name>EncounterForm</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_dialog.py" />
            <source>Make the PDF…</source>
            <translation>Faire le PDF…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_dialog.py" />
            <source>Map around</source>
            <translation>Carte centrée sur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_dialog.py" />
            <source>No subject: whatever people say</source>
            <translation>Sans sujet : ce que les gens ont à dire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_dialog.py" />
            <source>People on a form</source>
            <translation>Personnes par fiche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_dialog.py" />
            <source>Print paper forms</source>
            <translation>Imprimer des fiches papier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_dialog.py" />
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_dialog.py" />
            <source>Scale of the map</source>
            <translation>Échelle de la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_dialog.py" />
            <source>Two people in front, three on each page behind: print on both sides. Where to meet again is on a strip that you tear off and keep.</source>
            <translation>Deux personnes au recto, trois par page ensuite : imprimez en recto verso. « Où se revoir » est sur une bande à détacher, que vous gardez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_printing.py" />
            <source>What would you like to tell us?</source>
            <translation>Qu’aimeriez-vous nous dire ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_printing.py" />
            <source>Where to write it</source>
            <translation>Où l’enregistrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_printing.py" />
            <source>encounter-form.pdf</source>
            <translation>fiche-rencontre.pdf</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_printing.py" />
            <source>no place: room for a sketch</source>
            <translation>aucun lieu : place pour un croquis</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_printing.py" />
            <source>the middle of the map on screen</source>
            <translation>la carte à l’écran</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_printing.py" />
            <source>the middle of the quarter</source>
            <translation>le quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/form_printing.py" />
            <source>the place of the encounter</source>
            <translation>le lieu de la rencontre</translation>
        </message>
    </context>
    <context>
        <name>EncounterPhotos</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>Add %n photo(s)</source>
            <translation>
                <numerusform>Ajouter %n photo</numerusform>
                <numerusform>Ajouter %n photos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>Ask first whether photos may be published, and tick it.</source>
            <translation>Demandez d’abord si les photos peuvent être publiées, et cochez la réponse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>HEIC format, which can’t be read here. On the iPhone: Settings, Camera, Formats, Most compatible; or send the photo to yourself as JPEG.</source>
            <translation>format HEIC, illisible ici. Sur l’iPhone : Réglages, Appareil photo, Formats, « Le plus compatible » ; ou envoyez-vous la photo en JPEG.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>Looking at photos</source>
            <translation>Aperçu des photos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>No JPEG, PNG or WebP photo; it was not opened.</source>
            <translation>ce n’est pas une photo JPEG, PNG ou WebP ; le fichier n’a pas été ouvert.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>No folder yet</source>
            <translation>Aucun dossier choisi</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>Other folder…</source>
            <translation>Autre dossier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>Photos are made upright and smaller; where and when they were taken is removed.</source>
            <translation>Les photos sont redressées et réduites ; le lieu et l’heure de la prise de vue en sont retirés.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>Photos of a camera or a folder</source>
            <translation>Photos d’un appareil ou d’un dossier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>Place the words there</source>
            <translation>Placer la parole à cet endroit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>Plug in the camera or its card, then choose its folder (often DCIM).</source>
            <translation>Branchez l’appareil ou sa carte, puis choisissez son dossier (souvent DCIM).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/reading.py" />
            <source>Preparing photos</source>
            <translation>Préparation des photos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>Preparing the photos: {done} of {total}</source>
            <translation>Préparation des photos : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>Stopped. %n photo(s) were added.</source>
            <translation>
                <numerusform>Arrêté. %n photo a été ajoutée.</numerusform>
                <numerusform>Arrêté. %n photos ont été ajoutées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>The camera noted where this photo was taken. It was removed from the photo.</source>
            <translation>L’appareil avait noté où cette photo a été prise. Cette indication a été retirée de la photo.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>The camera’s folder</source>
            <translation>Le dossier de l’appareil</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>The file can’t be read: is the card still in?</source>
            <translation>fichier illisible : la carte est-elle toujours en place ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>The photo is damaged: nothing of it can be shown.</source>
            <translation>la photo est abîmée : rien ne peut en être montré.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>There is no picture on the clipboard. Copy one first.</source>
            <translation>Aucune image n’a été copiée. Copiez-en une, puis collez-la ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>Too large (more than 50 megapixels or 15 MB): make it smaller first.</source>
            <translation>trop grande (plus de 50 mégapixels ou 15 Mo) : réduisez-la d’abord.</translation>
        </message>
    </context>
    <context>
        <name>EncounterSheet</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source> people</source>
            <translation> personnes</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>%n stay(s) private, without an agreement to publish.</source>
            <translation>
                <numerusform>%n parole reste privée, faute d’accord pour la publier.</numerusform>
                <numerusform>%n paroles restent privées, faute d’accord pour les publier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n parole</numerusform>
                <numerusform>%n paroles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>&amp;An adult who answers for them agrees</source>
            <translation>Un &amp;adulte responsable est d’accord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>&amp;Information given</source>
            <translation>&amp;Information donnée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>&amp;Publish their words</source>
            <translation>&amp;Publier ses mots</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/support_dialog.py" />
            <source>A few words, or a card number</source>
            <translation>Quelques mots, ou un numéro de carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>A minor: the words stay private until an adult agrees, and no photo is taken.</source>
            <translation>Personne mineure : les paroles restent privées tant qu’un adulte n’est pas d’accord, et aucune photo n’est prise.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Add a photo</source>
            <translation>Ajouter une photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>All is saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>All who were there, those who said nothing too</source>
            <translation>Toutes les personnes présentes, y compris celles qui n’ont rien dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>An address file of the Base adresse nationale</source>
            <translation>Un fichier d’adresses de la Base adresse nationale</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Ask first: “May photos be published?”</source>
            <translation>Demandez d’abord : « Les photos peuvent-elles être publiées ? »</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>At the place of the encounter</source>
            <translation>Au lieu de la rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/support_dialog.py" />
            <source>Back this idea</source>
            <translation>Soutenir cette idée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/support_dialog.py" />
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Backs somebody else’s idea</source>
            <translation>Soutient l’idée de quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>Backs the idea: {idea}</source>
            <translation>Soutient l’idée : {idea}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_foot.py" />
            <source>Bring it back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/support_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Card number</source>
            <translation>Numéro de carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>Cards given: {cards}</source>
            <translation>Cartes remises : {cards}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Choose the subject</source>
            <translation>Choisir le sujet de réflexion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Day of the encounter</source>
            <translation>Jour de la rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_window.py" />
            <source>Encounter</source>
            <translation>Rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_foot.py" />
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>Finish the encounter</source>
            <translation>Terminer la rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Free notes on the encounter, for the team</source>
            <translation>Notes libres sur la rencontre, pour l’équipe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>From a camera or a folder…</source>
            <translation>Depuis un appareil ou un dossier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>From files…</source>
            <translation>Depuis des fichiers…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>From the GPS, only to within {metres} m: look at the map.</source>
            <translation>Position du GPS, à {metres} m près seulement : regardez la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>From the GPS, to within {metres} m.</source>
            <translation>Position du GPS, à {metres} m près.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>From the GPS, which doesn’t say how exactly: look at the map.</source>
            <translation>Position du GPS, qui ne donne pas sa précision : regardez la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>How many people were met</source>
            <translation>Nombre de personnes rencontrées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>How people were met</source>
            <translation>Forme de la rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_foot.py" />
            <source>Large type, for outdoors</source>
            <translation>Grands caractères, pour l’extérieur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>Looking for the address…</source>
            <translation>Recherche de l’adresse…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Mood of the talk</source>
            <translation>Ambiance de l’échange</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Mood of the talk and free notes</source>
            <translation>Ambiance de l’échange et notes libres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Mood of the talk: calm, lively, worried…</source>
            <translation>Ambiance de l’échange : calme, animée, inquiète…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_foot.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Need</source>
            <translation>Besoin</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>Never a person’s real name: it isn’t needed here, and the team reads it.</source>
            <translation>Jamais d’état civil : il n’est pas utile ici, et toute l’équipe lit ce champ.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>New encounter</source>
            <translation>Nouvelle rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_foot.py" />
            <source>Next form</source>
            <translation>Fiche suivante</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>Next paper form</source>
            <translation>Fiche suivante</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_foot.py" />
            <source>Next person</source>
            <translation>Personne suivante</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_foot.py" />
            <source>Next word</source>
            <translation>Parole suivante</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>Next word of the same person</source>
            <translation>Parole suivante de la même personne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>No longer backs it</source>
            <translation>Ne la soutient plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>No photo of a minor</source>
            <translation>Pas de photo d’une personne mineure</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>No subject</source>
            <translation>Sans sujet de réflexion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>No subject: whatever people say</source>
            <translation>Sans sujet : ce que les gens ont à dire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Not saved yet: another program holds the file</source>
            <translation>Pas encore enregistré : un autre programme occupe le fichier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>Not sure: look at the map.</source>
            <translation>Pas certain : vérifiez sur la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Note for the team</source>
            <translation>Note pour l’équipe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Offer</source>
            <translation>Offre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Other language</source>
            <translation>Autre langue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_window.py" />
            <source>Paper form</source>
            <translation>Fiche papier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Paste the picture</source>
            <translation>Coller l’image copiée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>Photos are still being prepared: finish once they are there, or stop them.</source>
            <translation>Des photos arrivent encore : terminez quand elles sont là, ou arrêtez-les.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>Propose another pseudonym</source>
            <translation>Proposer un autre pseudonyme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>Pseudonym</source>
            <translation>Pseudonyme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>Publish p&amp;hotos</source>
            <translation>Publier les p&amp;hotos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>Remove this person and their words</source>
            <translation>Retirer cette personne et ses paroles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Remove this photo</source>
            <translation>Retirer cette photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Remove this word</source>
            <translation>Retirer cette parole</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>Reopen the sheet</source>
            <translation>Rouvrir la fiche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Said in another language</source>
            <translation>Dit dans une autre langue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>Saved on this computer; it leaves at the next synchronisation.</source>
            <translation>Enregistré sur cet ordinateur ; l’envoi se fera à la prochaine synchronisation.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>Say it aloud</source>
            <translation>À dire à voix haute</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>Say the sentence first. Until then the words stay private.</source>
            <translation>Dites d’abord la phrase. D’ici là, les paroles restent privées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>Something else was done since: undo that first, or open the encounter.</source>
            <translation>Autre chose a été fait depuis : annulez-le d’abord, ou ouvrez la rencontre dans la liste.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_foot.py" />
            <source>Start an empty sheet</source>
            <translation>Commencer une fiche vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Subject</source>
            <translation>Sujet de réflexion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Subject, until {day}</source>
            <translation>Sujet de réflexion · jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>The GPS doesn’t know where it is: wait a little, or point on the map.</source>
            <translation>Le GPS ne sait pas où il est : attendez un peu, ou montrez sur la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>The GPS has no position yet: wait under the open sky, or point on the map.</source>
            <translation>Le GPS n’a pas encore de position : attendez à ciel ouvert, ou montrez sur la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>The last position of the GPS is more than two minutes old, so it wasn’t taken. Is the receiver still on? Or point on the map.</source>
            <translation>La dernière position du GPS a plus de deux minutes, elle n’a donc pas été prise. Le récepteur est-il encore allumé ? Sinon, montrez sur la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>The number on the card that the person keeps</source>
            <translation>Le numéro de la carte que la personne garde</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>The same in French; the words above stay as they were said</source>
            <translation>La même chose en français ; les mots ci-dessus restent tels quels</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>The search did not work.</source>
            <translation>La recherche n’a pas abouti.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>The words stay private; only the team reads them.</source>
            <translation>Les paroles restent privées ; seule l’équipe les lit.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>The words wait for the team to publish them.</source>
            <translation>Les paroles attendent que l’équipe les publie.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>Theme {number}</source>
            <translation>Thème {number}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_places.py" />
            <source>This address was not found: point on the map instead.</source>
            <translation>Adresse introuvable : pointez plutôt le lieu sur la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_foot.py" />
            <source>Throw this sheet away</source>
            <translation>Jeter cette fiche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>Tie to the quarter</source>
            <translation>Lien avec le quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>To the age</source>
            <translation>À l’âge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>To the number of the card</source>
            <translation>Au numéro de la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>To the place of the encounter</source>
            <translation>Au lieu de la rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>To the tie to the quarter</source>
            <translation>Au lien avec le quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>To the words</source>
            <translation>Aux mots</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_desk.py" />
            <source>To where to meet again</source>
            <translation>À « Où se revoir »</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>What would you like to tell us?</source>
            <translation>Qu’aimeriez-vous nous dire ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>Where to meet again</source>
            <translation>Où se revoir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>Where? A square, a market, an address</source>
            <translation>Où ? Une place, un marché, une adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Where? Address, premises, or point on the map</source>
            <translation>Où ? Adresse, local, ou un clic sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/support_dialog.py" />
            <source>Which idea does this person back?</source>
            <translation>Quelle idée cette personne soutient-elle ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Word for word, as it was said</source>
            <translation>Mot pour mot, comme cela a été dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Word {number}</source>
            <translation>Parole {number}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>Your own note, for the team only: never published</source>
            <translation>Votre note à vous, pour l’équipe seulement : jamais publiée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>a place and an hour, never a telephone number</source>
            <translation>un lieu et une heure, jamais de numéro de téléphone</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>another subject</source>
            <translation>autre sujet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>card</source>
            <translation>carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>card {reference}</source>
            <translation>carte {reference}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_head.py" />
            <source>how many?</source>
            <translation>combien ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>may be published</source>
            <translation>publier ses mots</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>no place</source>
            <translation>aucun lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>not told yet: stays private</source>
            <translation>information à donner : reste privé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>note for the team</source>
            <translation>note pour l’équipe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>on the map</source>
            <translation>sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>stays on this computer</source>
            <translation>reste sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/folded.py" />
            <source>stays private</source>
            <translation>reste privé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>wants an answer</source>
            <translation>attend une réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/word_editor.py" />
            <source>word for word</source>
            <translation>mot pour mot</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>{people}, {words} noted</source>
            <translation>C’est noté : {people}, {words}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/voice_editor.py" />
            <source>“{name}” reads like a real name: a nickname is enough.</source>
            <translation>« {name} » ressemble à un vrai nom : un surnom suffit.</translation>
        </message>
    </context>
    <context>
        <name>Encounters</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>%n answered</source>
            <translation>
                <numerusform>%n répondue</numerusform>
                <numerusform>%n répondues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>%n published</source>
            <translation>
                <numerusform>%n publiée</numerusform>
                <numerusform>%n publiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n parole</numerusform>
                <numerusform>%n paroles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>An answer to bring, a question to ask, something done to ask about</source>
            <translation>Une réponse à apporter, une question à poser, ou ce qui est fait : est-ce utile ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/part.py" />
            <source>Bring it back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Card number, place, word…</source>
            <translation>Numéro de carte, lieu, mot…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <location filename="../si_javais_un_quartier/gui/encounters/part.py" />
            <source>Encounters</source>
            <translation>Rencontres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <location filename="../si_javais_un_quartier/gui/encounters/part.py" />
            <source>Enter paper forms…</source>
            <translation>Saisir des fiches papier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>Go on with the sheet</source>
            <translation>Continuer la fiche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>Mood of the talk: {mood}</source>
            <translation>Ambiance de l’échange : {mood}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>No encounter here</source>
            <translation>Aucune rencontre ici</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>No encounter yet</source>
            <translation>Pas encore de rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>None fits what is asked for.</source>
            <translation>Aucune ne correspond à ce qui est demandé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Not shared yet</source>
            <translation>Pas encore partagées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <location filename="../si_javais_un_quartier/gui/encounters/part.py" />
            <source>Note an encounter</source>
            <translation>Noter une rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/part.py" />
            <source>Note an encounter…</source>
            <translation>Noter une rencontre…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Note what people tell you at the market, at the school gate, on the doorstep. No network is needed.</source>
            <translation>Notez ce que les gens vous disent, au marché, devant l’école, au pied d’un immeuble. Aucun réseau n’est nécessaire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Paper and cards</source>
            <translation>Papier et cartes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Prepare a project for QField…</source>
            <translation>Préparer un projet pour QField…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Print paper forms…</source>
            <translation>Imprimer des fiches papier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Print tracking cards…</source>
            <translation>Imprimer des cartes de suivi…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>Read the contribution and its thread</source>
            <translation>Lire la contribution et ses échanges</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Search the encounters</source>
            <translation>Chercher parmi les rencontres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/part.py" />
            <source>The sheet was thrown away.</source>
            <translation>La fiche a été jetée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>This sheet isn’t finished. It is saved on this computer and nobody else sees it yet.</source>
            <translation>Cette fiche n’est pas terminée. Elle est enregistrée sur cet ordinateur et personne d’autre ne la voit encore.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>Throw this sheet away</source>
            <translation>Jeter cette fiche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>To finish</source>
            <translation>À terminer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>To meet again: {hint}</source>
            <translation>Où se revoir : {hint}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>To tell in person…</source>
            <translation>À dire en personne…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/page.py" />
            <source>Which encounters</source>
            <translation>Quelles rencontres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>answered</source>
            <translation>répondue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>no place given</source>
            <translation>lieu non précisé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>not shared yet</source>
            <translation>pas encore partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>only on this computer yet</source>
            <translation>seulement sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>private</source>
            <translation>privée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>published</source>
            <translation>publiée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>received</source>
            <translation>reçue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>stays on this computer</source>
            <translation>reste sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>to finish</source>
            <translation>à terminer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/reading_pane.py" />
            <source>told to the person</source>
            <translation>dite à la personne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/part.py" />
            <source>{quarter}-for-qfield-{day}</source>
            <translation>{quarter}-pour-qfield-{day}</translation>
        </message>
    </context>
    <context>
        <name>ExportTables</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Cells too long for a spreadsheet were cut: {count}.</source>
            <translation>Cellules trop longues pour un classeur, coupées : {count}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Hand out tables</source>
            <translation>Remettre des tableaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Language of the headings (fr, en; QGIS's own if empty)</source>
            <translation>Langue des titres (fr, en ; celle de QGIS si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Only what is published</source>
            <translation>Seulement ce qui est publié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Other layers to add, such as results of an analysis</source>
            <translation>Autres couches à ajouter, comme les résultats d’une analyse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Spreadsheet (*.xlsx);;Tables (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)</source>
            <translation>Classeur (*.xlsx);;Tableaux (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Tables, separated by commas (all, if empty): contribution, premises…</source>
            <translation>Tables, séparées par des virgules (toutes, si vide) : contribution, premises…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Working copy</source>
            <translation>Copie de travail</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Writes the quarter's tables: a spreadsheet (.xlsx, with typed dates and numbers and a sheet that explains the columns), a folder of .csv, a GeoPackage (.gpkg, with the columns' own names, to be brought in again) or one layer as .geojson.

Contacts and profiles never leave. “Only what is published” leaves out all that residents don't see, and gives the approximate place where the real one is not shown. No cell can be a formula.</source>
            <translation>Écrit les tableaux du quartier : un classeur (.xlsx, avec des dates et des nombres typés et une feuille qui explique les colonnes), un dossier de .csv, un GeoPackage (.gpkg, avec les noms de colonnes d’origine, pour être réimporté) ou une couche en .geojson.

Les contacts et les profils ne sortent jamais. « Seulement ce qui est publié » écarte tout ce que les habitants ne voient pas, et donne le lieu approché quand le vrai n’est pas montré. Aucune cellule ne peut être une formule.</translation>
        </message>
    </context>
    <context>
        <name>Feeds</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>%n brought up to date</source>
            <translation>
                <numerusform>une mise à jour</numerusform>
                <numerusform>%n mises à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>%n new contribution(s)</source>
            <translation>
                <numerusform>une nouvelle contribution</numerusform>
                <numerusform>%n nouvelles contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>%n photo(s)</source>
            <translation>
                <numerusform>une photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>%n photo(s) could not be fetched</source>
            <translation>
                <numerusform>une photo n’a pas pu être prise</numerusform>
                <numerusform>%n photos n’ont pas pu être prises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>%n row(s) left out</source>
            <translation>
                <numerusform>une ligne écartée</numerusform>
                <numerusform>%n lignes écartées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>A file to follow</source>
            <translation>Un fichier à suivre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>A file, or https://… of a service that gives GeoJSON or GML</source>
            <translation>Un fichier, ou l’adresse https://… d’un service qui donne du GeoJSON ou du GML</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Author (becomes a pseudonym)</source>
            <translation>Auteur (devient un pseudonyme)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Choose the layer.</source>
            <translation>Choisissez la couche.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>Contributions that another service keeps can come in by themselves: new ones, and corrected ones, never twice. They are only read there.</source>
            <translation>Les contributions que tient un autre service peuvent arriver toutes seules : les nouvelles et les corrigées, jamais en double. Là-bas, elles sont seulement lues.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Credentials</source>
            <translation>Identifiants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>Fetch now</source>
            <translation>Relever maintenant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Fetch the photos that lie on the same host</source>
            <translation>Prendre aussi les photos du même site</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/fetching.py" />
            <source>Fetching “{name}”</source>
            <translation>Relève de « {name} »</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>Fetching “{name}”…</source>
            <translation>Relève de « {name} »…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>First rows</source>
            <translation>Premières lignes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Follow a source</source>
            <translation>Suivre une source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>Follow a source…</source>
            <translation>Suivre une source…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Follow it</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>Follow no longer</source>
            <translation>Ne plus suivre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Give its address, then look at what it holds.</source>
            <translation>Donnez son adresse, puis regardez ce qu’elle contient.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Give the source a name.</source>
            <translation>Donnez un nom à la source.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Last change</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Look</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Looking at a source</source>
            <translation>Lecture d’une source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Looking…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Name of the source</source>
            <translation>Nom de la source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>No source is followed</source>
            <translation>Aucune source suivie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Number at the source</source>
            <translation>Numéro à la source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Photos (addresses)</source>
            <translation>Photos (adresses)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Say which column holds the words.</source>
            <translation>Dites quelle colonne contient les mots.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Say which column tells the rows apart: without it a corrected text would come in twice.</source>
            <translation>Dites quelle colonne distingue les lignes : sans elle, un texte corrigé arriverait en double.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>Sources followed</source>
            <translation>Sources suivies</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/part.py" />
            <source>Sources followed…</source>
            <translation>Sources suivies…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>The date on which the source last changed a row: then only newer rows are asked for.</source>
            <translation>La date à laquelle la source a modifié une ligne pour la dernière fois : seules les lignes récentes sont alors demandées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>What its contributions are known by, for good</source>
            <translation>Ce par quoi ses contributions seront connues, pour toujours</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/add_dialog.py" />
            <source>Which column holds what</source>
            <translation>Ce que contient chaque colonne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>not fetched yet</source>
            <translation>pas encore relevée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>{name}: {what}</source>
            <translation>{name} : {what}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>“{name}” is followed no longer. What it brought stays.</source>
            <translation>« {name} » n’est plus suivie. Ce qu’elle a apporté reste.</translation>
        </message>
    </context>
    <context>
        <name>FieldForms</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_forms.py" />
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_forms.py" />
            <source>Number of the card</source>
            <translation>Numéro de la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_forms.py" />
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_forms.py" />
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_forms.py" />
            <source>Photos taken out there</source>
            <translation>Photos prises sur le terrain</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_forms.py" />
            <source>Six characters, as on the card: K7M-4QX. Empty: it gets one.</source>
            <translation>Six caractères, comme sur la carte : K7M-4QX. Laissé vide, un numéro sera donné.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_forms.py" />
            <source>To say aloud</source>
            <translation>À dire à voix haute</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_forms.py" />
            <source>Voice</source>
            <translation>Voix</translation>
        </message>
    </context>
    <context>
        <name>FieldProject</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fieldproject.py" />
            <source>Folder for the telephone</source>
            <translation>Dossier à copier sur le téléphone</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fieldproject.py" />
            <source>Prepare a project for QField</source>
            <translation>Préparer un projet pour QField</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fieldproject.py" />
            <source>Working copy</source>
            <translation>Copie de travail</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fieldproject.py" />
            <source>Writes a folder to copy onto a telephone or tablet: a QGIS project with the quarter’s layers and forms, and a copy of the data beside it. In QField contributions, encounters, people and premises are noted with the same forms, and photos are taken.

To bring the work home: copy the whole folder back, its photos too, open its .gpkg with “Open a quarter…” and synchronise. Photos come in without the place they were taken at, those of people only where they agreed. Where to meet people again, unfinished sheets and your searches stay on this computer.</source>
            <translation>Écrit un dossier à copier sur un téléphone ou une tablette : un projet QGIS avec les couches et les formulaires du quartier, et une copie des données à côté. Dans QField, les contributions, les rencontres, les personnes et les locaux se notent avec les mêmes formulaires, et on prend des photos.

Au retour : recopiez tout le dossier, photos comprises, ouvrez son .gpkg par « Ouvrir un quartier… » et synchronisez. Les photos sont reprises sans le lieu de prise de vue, et celles des personnes seulement avec leur accord. Où revoir les personnes, les fiches inachevées et vos recherches restent sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fieldproject.py" />
            <source>Written: {name}</source>
            <translation>Écrit : {name}</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>%n d</source>
            <translation>
                <numerusform>%n j</numerusform>
                <numerusform>%n j</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>Answered this month</source>
            <translation>Répondues ce mois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/periods.py" />
            <source>Days of your choice…</source>
            <translation>Jours au choix…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/part.py" />
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page.py" />
            <source>Figures count what residents can see. Publish contributions, or look at a longer period.</source>
            <translation>Les chiffres comptent ce que les habitants voient. Publiez des contributions, ou regardez une période plus longue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page.py" />
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>From a contribution to its first published answer, over the last 90 days. A click shows those that were first answered then, the slowest first; another click, all again.</source>
            <translation>De la contribution à sa première réponse publiée, sur les 90 derniers jours. Un clic montre celles qui y ont reçu leur première réponse, les plus lentes d’abord ; un autre clic, toutes.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page.py" />
            <source>Hatched: through the mediators. Click a bar to see its contributions. The contributions are not a representative sample.</source>
            <translation>Hachuré : par les médiateurs. Cliquez sur une barre pour voir ses contributions. Les contributions ne sont pas un échantillon représentatif.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page.py" />
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/periods.py" />
            <source>Last three months</source>
            <translation>Trois derniers mois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/periods.py" />
            <source>Last twelve months</source>
            <translation>Douze derniers mois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page.py" />
            <source>Nothing was published in this period</source>
            <translation>Rien n’a été publié pendant cette période</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page.py" />
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page.py" />
            <location filename="../si_javais_un_quartier/gui/figures/part.py" />
            <source>Report…</source>
            <translation>Bilan…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page.py" />
            <location filename="../si_javais_un_quartier/gui/figures/periods.py" />
            <source>Since the beginning</source>
            <translation>Depuis le début</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page.py" />
            <source>Tables…</source>
            <translation>Tableaux…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <location filename="../si_javais_un_quartier/gui/figures/periods.py" />
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>To sort</source>
            <translation>À trier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>Unanswered</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>delay</source>
            <translation>délai</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>median delay</source>
            <translation>délai médian</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/files.py" />
            <source>“{name}” can’t be shown: no program of this computer opens it, or it was moved. It was written into “{folder}”.</source>
            <translation>« {name} » ne peut pas s’afficher : aucun programme de cet ordinateur ne l’ouvre, ou il a été déplacé. Il a été écrit dans « {folder} ».</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Filter by: {name}</source>
            <translation>Filtrer par : {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/value_list.py" />
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/value_list.py" />
            <source>Find among the values</source>
            <translation>Chercher parmi les valeurs</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Map view</source>
            <translation>Carte affichée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>More filters</source>
            <translation>Plus de filtres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_menu.py" />
            <source>Nothing to choose from yet</source>
            <translation>Rien à choisir pour l’instant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Only what the map shows</source>
            <translation>Seulement ce que montre la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Search the contributions</source>
            <translation>Rechercher dans les contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Word, #tag, @author, parcel…</source>
            <translation>Mot, #étiquette, @auteur, parcelle…</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>Preparing the search: %n %</source>
            <translation>
                <numerusform>Préparation de la recherche : %n %</numerusform>
                <numerusform>Préparation de la recherche : %n %</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>Synchronise with the shared base</source>
            <translation>Synchroniser avec la base partagée</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>To publish (%n)</source>
            <translation>
                <numerusform>Mise en ligne (%n)</numerusform>
                <numerusform>Mise en ligne (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>What the next public map will show for the first time</source>
            <translation>Ce que la prochaine carte publique montrera pour la première fois</translation>
        </message>
    </context>
    <context>
        <name>FormGroups</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>By whom</source>
            <translation>Par qui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Owner and lease</source>
            <translation>Propriétaire et bail</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Place and source</source>
            <translation>Lieu et source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>The encounter</source>
            <translation>La rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>The initiative</source>
            <translation>L’initiative</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>The unit</source>
            <translation>Le local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>What was said</source>
            <translation>Ce qui est dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Where and when</source>
            <translation>Où et quand</translation>
        </message>
    </context>
    <context>
        <name>GroundPart</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/ground_part.py" />
            <source>Fetch parcels and buildings (IGN)…</source>
            <translation>Prendre parcelles et bâtiments à l’IGN…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/ground_part.py" />
            <source>Import parcels or buildings from a file…</source>
            <translation>Importer des parcelles ou des bâtiments…</translation>
        </message>
    </context>
    <context>
        <name>Grouping</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>%n support(s)</source>
            <translation>
                <numerusform>%n soutien</numerusform>
                <numerusform>%n soutiens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>Compare with…</source>
            <translation>Comparer avec…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>Contributions that may say the same</source>
            <translation>Contributions qui disent peut-être la même chose</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>Group</source>
            <translation>Regrouper</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/ability.py" />
            <source>Group with another contribution</source>
            <translation>Regrouper avec une autre contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/ability.py" />
            <source>Group with another…</source>
            <translation>Regrouper…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/ability.py" />
            <source>Grouped with {reference}</source>
            <translation>Regroupée avec {reference}</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/ability.py" />
            <source>Groups %n other(s)</source>
            <translation>
                <numerusform>Regroupe %n autre</numerusform>
                <numerusform>Regroupe %n autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>Nothing similar was found: type a reference</source>
            <translation>Rien de semblable : saisissez une référence</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>Reference of the other contribution</source>
            <translation>Référence de l’autre contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>Reference of the other contribution, then Enter</source>
            <translation>Référence de l’autre contribution, puis Entrée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/ability.py" />
            <source>Somebody else says the same as you: contribution {reference} is grouped with yours.</source>
            <translation>Une autre personne dit la même chose que vous : la contribution {reference} est regroupée avec la vôtre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>Tell the author of the grouped one</source>
            <translation>Prévenir l’auteur de la contribution regroupée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>Tell the other author that somebody joins them</source>
            <translation>Dire à l’auteur de l’autre que quelqu’un le rejoint</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>This one stays</source>
            <translation>Garder celle-ci</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/ability.py" />
            <source>Your contribution says the same as another one, {reference}: they are read and answered together.</source>
            <translation>Votre contribution rejoint une autre, {reference} : elles sont lues ensemble et recevront la même réponse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/panel.py" />
            <source>{metres} m</source>
            <translation>{metres} m</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/window.py" />
            <source>All of it</source>
            <translation>Tout cela</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>At first</source>
            <translation>Au début</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Back to the first version</source>
            <translation>Retour à la première version</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Back to the version of {when}</source>
            <translation>Retour à la version : {when}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/window.py" />
            <source>Bring back…</source>
            <translation>Remettre…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/window.py" />
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Follow-up given</source>
            <translation>Suite donnée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/window.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/ability.py" />
            <source>History: compare, bring back</source>
            <translation>Historique : comparer, revenir en arrière</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/ability.py" />
            <source>History…</source>
            <translation>Historique…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>New message</source>
            <translation>Nouveau message</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Noted</source>
            <translation>Notée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/window.py" />
            <source>Nothing has changed since it was received: its versions will stand here side by side.</source>
            <translation>Rien n’a changé depuis sa réception : ses versions se liront ici côte à côte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/window.py" />
            <source>Nothing that can be read differs between these two versions.</source>
            <translation>Rien de lisible ne diffère entre ces deux versions.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Outside the desk, at an unknown time</source>
            <translation>Hors de cet outil, date inconnue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>Version of {name}</source>
            <translation>Version de {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>What it is now</source>
            <translation>Ce qu’il en est maintenant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/presenter.py" />
            <source>What it was just before</source>
            <translation>Ce qu’il en était juste avant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history/window.py" />
            <source>Why? (kept in the history)</source>
            <translation>Pour quel motif ? (gardé dans l’historique)</translation>
        </message>
    </context>
    <context>
        <name>HubAddress</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/address_dialog.py" />
            <source>Address of the shared base</source>
            <translation>Adresse de la base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/address_dialog.py" />
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/address_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/address_dialog.py" />
            <source>Credentials</source>
            <translation>Identifiants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/address_dialog.py" />
            <source>Looking for the shared base</source>
            <translation>Recherche de la base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/address_dialog.py" />
            <source>Shared base</source>
            <translation>Base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/address_dialog.py" />
            <source>Test…</source>
            <translation>Tester…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/address_dialog.py" />
            <source>The team’s shared base</source>
            <translation>La base partagée de l’équipe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/address_dialog.py" />
            <source>Use this address</source>
            <translation>Utiliser cette adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/address_dialog.py" />
            <source>What was not sent yet leaves from this computer to the base at its new address.</source>
            <translation>Ce qui n’est pas encore envoyé partira de cet ordinateur vers la base à sa nouvelle adresse.</translation>
        </message>
    </context>
    <context>
        <name>HubAlgorithms</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/withdraw.py" />
            <source>All that this person said, not these words alone</source>
            <translation>Tout ce que cette personne a dit, pas seulement ces mots</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Authentication</source>
            <translation>Authentification</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <source>Boundary</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <source>Coordinate system, in metres</source>
            <translation>Système de coordonnées, en mètres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Disagreements</source>
            <translation>Désaccords</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <source>First administrator</source>
            <translation>Première personne administratrice</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>GeoPackage (*.gpkg);;Address (*)</source>
            <translation>GeoPackage (*.gpkg);;Adresse (*)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <source>Make a shared base</source>
            <translation>Créer une base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <source>Makes the file that a team shares for one quarter. Put it in a shared folder of the network that everybody may write to, not in one kept in step by a cloud client. Colleagues then synchronise their working copies with it. Beyond about five people who write, a server is the better place.</source>
            <translation>Crée le fichier qu’une équipe partage pour un quartier. Mettez-le dans un dossier partagé du réseau où chacun peut écrire, pas dans un dossier synchronisé par un logiciel de cloud. Les collègues synchronisent ensuite leur copie de travail avec lui. Au-delà de cinq personnes environ qui écrivent, un serveur convient mieux.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <source>Name of the quarter</source>
            <translation>Nom du quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/withdraw.py" />
            <source>Number on the card</source>
            <translation>Numéro de la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Received</source>
            <translation>Reçus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/withdraw.py" />
            <source>Removes what the person with this card said: words, photos, thumbnails, answers, history, searches, notes of where to meet them. It leaves the working copy at once, the shared base at your next synchronisation, colleagues' working copies at theirs, safety copies within 30 days and the public map when it is put online again. What stays is that something was withdrawn, and the day. It can't be undone.</source>
            <translation>Efface ce qu’a dit la personne qui a cette carte : mots, photos, vignettes, réponses, historique, recherches, notes sur le lieu où la revoir. Tout quitte la copie de travail aussitôt, la base partagée à votre prochaine synchronisation, les copies des collègues à la leur, les sauvegardes sous 30 jours et la carte publique à sa prochaine mise en ligne. Il reste seulement qu’une parole a été retirée, et le jour. Rien ne peut la faire revenir.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/withdraw.py" />
            <source>Rows removed</source>
            <translation>Lignes effacées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Send many deletions</source>
            <translation>Envoyer de nombreuses suppressions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Sends what was changed in the working copy, takes what colleagues changed, and notes where two people wrote something else in the same place. A working copy that isn’t there yet is made. It must lie on this computer; the shared base may lie on the network. Who synchronises is a member’s name; a new name becomes a member who can read and note.

When a large part of the entries has disappeared from the working copy, nothing is sent unless that is confirmed.

A shared base on a server is named by its address (https://…), with the authentication that QGIS keeps for it.</source>
            <translation>Envoie ce qui a été changé dans la copie de travail, prend ce que les collègues ont changé, et note où deux personnes ont écrit autre chose au même endroit. Une copie de travail qui n’existe pas encore est faite. Elle doit être sur cet ordinateur ; la base partagée peut être sur le réseau. La personne qui synchronise est désignée par son nom dans l’équipe ; un nom nouveau devient un membre qui peut lire et noter.

Si une grande partie des entrées a disparu de la copie de travail, rien n’est envoyé tant que ce n’est pas confirmé.

Une base partagée sur un serveur est désignée par son adresse (https://…), avec l’authentification que QGIS garde pour elle.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Sent</source>
            <translation>Envoyés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Shared base</source>
            <translation>Base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Synchronise with the shared base</source>
            <translation>Synchroniser avec la base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Who synchronises</source>
            <translation>Qui synchronise</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/withdraw.py" />
            <source>Withdraw a resident's words</source>
            <translation>Retirer les mots d’un habitant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <location filename="../si_javais_un_quartier/algorithms/withdraw.py" />
            <source>Working copy</source>
            <translation>Copie de travail</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>{count} changes are not yours to make here: they stay on this computer.</source>
            <translation>{count} modifications ne vous reviennent pas ici : elles restent sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>{count} changes still wait to be sent.</source>
            <translation>{count} changements attendent encore d’être envoyés.</translation>
        </message>
    </context>
    <context>
        <name>ImportAlgorithms</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Address file (Base adresse nationale, CSV)</source>
            <translation>Fichier d’adresses (Base adresse nationale, CSV)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <source>Address of the service</source>
            <translation>Adresse du service</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <source>Asks the Géoplateforme of the IGN for the parcels (Parcellaire Express) and buildings (BD TOPO) round the quarter's perimeter, page by page, and puts them into the working copy, as layers to refer to. Stopped or cut off, it goes on where it was the next time. Only the quarter's box is sent.</source>
            <translation>Demande à la Géoplateforme de l’IGN les parcelles (Parcellaire Express) et les bâtiments (BD TOPO) autour du périmètre du quartier, page par page, et les met dans la copie de travail, comme couches de référence. Arrêté ou coupé, le traitement reprend où il en était la fois suivante. Seule l’emprise du quartier est envoyée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Bring in contributions</source>
            <translation>Importer des contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>Bring in ground-floor premises</source>
            <translation>Importer des locaux en rez-de-chaussée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importinitiatives.py" />
            <source>Bring in initiatives</source>
            <translation>Importer des initiatives</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Bring in parcels</source>
            <translation>Importer des parcelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importinitiatives.py" />
            <source>Brings citizen, public and private initiatives in from any layer or table: associations, facilities, events, projects. Each needs a name; a place, dates and an address are welcome. Columns are recognised by their names, or named by a mapping. Names of persons and contacts are not read. Bringing the same source in again updates what came from it, never what was changed here since.</source>
            <translation>Importe les initiatives citoyennes, publiques et privées de n’importe quelle couche ou table : associations, équipements, événements, projets. Chacune doit avoir un nom ; un lieu, des dates et une adresse sont bienvenus. Les colonnes sont reconnues à leur nom, ou désignées par une correspondance. Les noms de personnes et les coordonnées ne sont pas lus. Importer de nouveau la même source met à jour ce qui en vient, jamais ce qui a été modifié ici depuis.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>Brings ground-floor premises in from any layer or table. Polygons become a point inside them. Names of owners and contacts are not read. What a premises is used for is understood in French and English; what is not understood comes in as unknown. Bringing the same source in again updates what came from it, never what was changed here since. Rows left out are listed with the reason.

The mapping may be a preset: survey, locomvac, sirene, osm, or one kept in the dialog of the page Premises; empty, the source is recognised by its columns.

Premises of other sources are never merged here. By the source’s own number (the default), a row whose number is not known comes in as new. With proposals, a row that has the address of premises already here or lies within 15 m of them stays out and is listed, with the distance and what differs; decide on those in the dialog of the page Premises.</source>
            <translation>Importe des locaux en rez-de-chaussée depuis n’importe quelle couche ou tableau. Un polygone devient un point à l’intérieur. Les noms de propriétaires et de contacts ne sont pas lus. L’occupation est comprise en français et en anglais ; ce qui n’est pas compris entre comme inconnu. Un nouvel import de la même source met à jour ce qui en vient, jamais ce qui a été changé ici depuis. Les lignes écartées sont listées avec leur motif.

La correspondance peut être un modèle : survey (relevé de terrain), locomvac, sirene, osm, ou un modèle gardé dans la fenêtre de la page Locaux ; laissée vide, la source est reconnue à ses colonnes.

Les locaux d’autres sources ne sont jamais fusionnés ici. Par le numéro de la source (choix par défaut), une ligne dont le numéro n’est pas connu entre comme nouvelle. Avec des propositions, une ligne qui a l’adresse d’un local déjà présent, ou qui en est à moins de 15 m, reste dehors et est listée, avec la distance et ce qui diffère ; décidez-en dans la fenêtre de la page Locaux.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Brings residents' words in from any layer or table, XLSX and CSV too. Columns are recognised by their names, or named by a mapping such as {"title": "objet", "body": {"field": "texte"}, "kind": {"value": "idea"}}.

Nothing is refused for a missing date or for lying outside the quarter: it comes in to be checked. Rows without coordinates are placed by their address where one is given; doubtful ones wait to be placed. Authors' names become pseudonyms. Bringing the same source in again updates what came from it, never what was changed here since. Rows left out are listed with the reason.</source>
            <translation>Importe la parole des habitants depuis n’importe quelle couche ou tableau, XLSX et CSV compris. Les colonnes sont reconnues à leur nom, ou désignées par une correspondance telle que {"title": "objet", "body": {"field": "texte"}, "kind": {"value": "idea"}}.

Rien n’est refusé pour une date manquante ou un lieu hors du quartier : la contribution entre, à vérifier. Les lignes sans coordonnées sont placées par leur adresse quand il y en a une ; les cas douteux attendent d’être placés. Les noms d’auteurs deviennent des pseudonymes. Un nouvel import de la même source met à jour ce qui en vient, jamais ce qui a été changé ici depuis. Les lignes écartées sont listées avec leur motif.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Brought in</source>
            <translation>Importées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Brought in: {imported}. Brought up to date: {updated}. Unchanged: {same}. Left out: {rejected}.</source>
            <translation>Importées : {imported}. Mises à jour : {updated}. Inchangées : {same}. Écartées : {rejected}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Buildings</source>
            <translation>Bâtiments</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>By the source’s own number only: whatever else is new</source>
            <translation>Par le numéro de la source seulement : tout le reste est nouveau</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importinitiatives.py" />
            <source>Citizen</source>
            <translation>Citoyenne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Coordinate system, where the input does not say its own</source>
            <translation>Système de coordonnées, si les données ne disent pas le leur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <source>Fetch parcels and buildings from the IGN</source>
            <translation>Prendre parcelles et bâtiments à l’IGN</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Found again and brought up to date</source>
            <translation>Retrouvées et mises à jour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Keep the authors' names (they agreed)</source>
            <translation>Garder les noms des auteurs (ils sont d’accord)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Layer, table or file to bring in</source>
            <translation>Couche, tableau ou fichier à importer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Left out</source>
            <translation>Écartées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Mapping (JSON, or the name of a preset)</source>
            <translation>Correspondance (JSON, ou nom d’un modèle)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Name of the source (the file's or layer's, if empty)</source>
            <translation>Nom de la source (celui du fichier ou de la couche, si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>New parcels</source>
            <translation>Parcelles nouvelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <source>Parcels</source>
            <translation>Parcelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Parcels that are no longer</source>
            <translation>Parcelles disparues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>Premises of other sources</source>
            <translation>Locaux d’autres sources</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importinitiatives.py" />
            <source>Private</source>
            <translation>Privée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importinitiatives.py" />
            <source>Public</source>
            <translation>Publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Puts the parcels of a layer (Etalab, IGN or your own) into the working copy, as a layer to refer to. A parcel is known by its 14 characters; lost leading zeros are put back. Bringing them in again replaces them. Rows left out are listed with the reason. Where the file also holds buildings, streets or parks, those come too. With next year's file of whole communes, the parcels that are no longer there can be taken out; what was linked to one of them is led to the parcel now at its place.</source>
            <translation>Met les parcelles d’une couche (Etalab, IGN ou la vôtre) dans la copie de travail, comme couche de référence. Une parcelle est connue par ses 14 caractères ; les zéros de tête perdus sont rétablis. Un nouvel import les remplace. Les lignes écartées sont listées avec leur motif. Si le fichier contient aussi des bâtiments, des rues ou des parcs, ils viennent avec. Avec le fichier de l’année suivante, par communes entières, les parcelles disparues peuvent être retirées ; ce qui était lié à l’une d’elles est rattaché à la parcelle qui occupe maintenant sa place.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Row {number} left out: {reason}.</source>
            <translation>Ligne {number} écartée : {reason}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Rows left out</source>
            <translation>Lignes écartées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>Rows that may be premises already here</source>
            <translation>Lignes qui sont peut-être des locaux déjà présents</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>Rows that may be premises already here (address, distance) stay out and are listed</source>
            <translation>Les lignes qui sont peut-être des locaux déjà présents (adresse, distance) restent dehors et sont listées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importinitiatives.py" />
            <source>Sector of those that do not say theirs</source>
            <translation>Secteur de celles qui ne disent pas le leur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Send addresses to the geocoder of the Géoplateforme</source>
            <translation>Envoyer les adresses au géocodeur de la Géoplateforme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>The input holds whole communes: take out the parcels that are no longer there</source>
            <translation>La source contient des communes entières : retirer les parcelles disparues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>Waiting to be decided</source>
            <translation>En attente de décision</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Working copy</source>
            <translation>Copie de travail</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>… and {count} more.</source>
            <translation>… et {count} de plus.</translation>
        </message>
    </context>
    <context>
        <name>ImportOwners</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importowners.py" />
            <source>Bring in kinds of owners</source>
            <translation>Importer les catégories de propriétaires</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importowners.py" />
            <source>File of legal persons</source>
            <translation>Fichier des personnes morales</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importowners.py" />
            <source>Filled in or replaced</source>
            <translation>Remplis ou remplacés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importowners.py" />
            <source>Fills in the kind of owner of each premises from the DGFiP's open file “Fichiers des locaux et des parcelles des personnes morales” (one text per département, or the zip it comes in), by the parcel the premises state, else the one they lie in.

Only the parts of the parcel's number and the group of the owner (0 to 9: State, municipality, social landlord, co-ownership…) are read; names, SIREN numbers and addresses never are. A parcel with owners of different groups gets “several”. Parcels that the file lacks belong to persons or are not covered: they stay as they are. What a person wrote otherwise stays, and is listed, unless replacing is asked for.</source>
            <translation>Remplit la catégorie de propriétaire de chaque local d’après le fichier ouvert de la DGFiP « Fichiers des locaux et des parcelles des personnes morales » (un texte par département, ou le zip qui le contient), par la parcelle indiquée, sinon celle où le local se trouve.

Seuls les éléments du numéro de parcelle et le groupe du propriétaire (0 à 9 : État, commune, bailleur social, copropriété…) sont lus ; jamais les noms, les numéros SIREN ni les adresses. Une parcelle dont les propriétaires sont de groupes différents reçoit « plusieurs ». Les parcelles absentes du fichier appartiennent à des particuliers ou ne sont pas couvertes : rien n’y change. Ce que quelqu’un a écrit autrement reste, et est listé, sauf si l’on demande à remplacer.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importowners.py" />
            <source>On parcels that the file lacks</source>
            <translation>Sur des parcelles absentes du fichier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importowners.py" />
            <source>Replace what says otherwise</source>
            <translation>Remplacer ce qui dit autre chose</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importowners.py" />
            <source>Said otherwise and kept</source>
            <translation>Différents et gardés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importowners.py" />
            <source>Texts and zips (*.csv *.txt *.zip)</source>
            <translation>Textes et zips (*.csv *.txt *.zip)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importowners.py" />
            <source>Working copy</source>
            <translation>Copie de travail</translation>
        </message>
    </context>
    <context>
        <name>Indexing</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/indexing.py" />
            <source>Preparing the search</source>
            <translation>Préparation de la recherche</translation>
        </message>
    </context>
    <context>
        <name>Initiatives</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>%n contribution(s)</source>
            <translation>
                <numerusform>%n contribution</numerusform>
                <numerusform>%n contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>%n initiative(s)</source>
            <translation>
                <numerusform>%n initiative</numerusform>
                <numerusform>%n initiatives</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>All domains</source>
            <translation>Tous les domaines</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>Associations, public services, shops: note what already lives in the quarter, or bring in a list.</source>
            <translation>Associations, services publics, commerces : notez ce qui fait déjà vivre le quartier, ou importez une liste.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>Bring in a list…</source>
            <translation>Importer une liste…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>Bring in from a file or a layer…</source>
            <translation>Importer d’un fichier ou d’une couche…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>By</source>
            <translation>Portée par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>Change the initiative</source>
            <translation>Modifier l’initiative</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/facts.py" />
            <source>Citizen</source>
            <translation>Citoyenne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>Days and hours</source>
            <translation>Jours et heures</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>Go there on the map</source>
            <translation>Aller à cet endroit sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>Initiatives</source>
            <translation>Initiatives</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Link the contribution being read</source>
            <translation>Rattacher la contribution lue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Link {reference}</source>
            <translation>Rattacher {reference}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>Look for another word, or show them all.</source>
            <translation>Cherchez un autre mot, ou affichez-les toutes.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>Month by month on the map</source>
            <translation>Mois par mois sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>No contribution linked</source>
            <translation>Aucune contribution rattachée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>No initiative fits</source>
            <translation>Aucune initiative ne correspond</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>No initiative has a day yet: note when it begins, and the time slider shows it in its time.</source>
            <translation>Aucune initiative n’a encore de date : notez quand elle commence, et le curseur temporel la montrera en son temps.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>No initiative yet</source>
            <translation>Aucune initiative pour l’instant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Not linked after all</source>
            <translation>Détacher cette contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>Note</source>
            <translation>Noter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>Note an initiative</source>
            <translation>Noter une initiative</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>Open a website</source>
            <translation>Ouvrir un site web</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Open the contribution</source>
            <translation>Ouvrir la contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>Open this address in your browser?</source>
            <translation>Ouvrir cette adresse dans votre navigateur ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Premises</source>
            <translation>Local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/facts.py" />
            <source>Private</source>
            <translation>Privée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/facts.py" />
            <source>Public</source>
            <translation>Publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Remove this initiative</source>
            <translation>Retirer cette initiative</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>Search the initiatives</source>
            <translation>Rechercher une initiative</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>See on the map</source>
            <translation>Voir sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Sheet of the premises</source>
            <translation>Fiche du local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>This address was not found: point on the map instead.</source>
            <translation>Adresse introuvable : pointez plutôt le lieu sur la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>Undo the last act</source>
            <translation>Annuler la dernière action</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>Wednesdays from 2 to 6</source>
            <translation>le mercredi de 14 h à 18 h</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <location filename="../si_javais_un_quartier/gui/initiatives/sheet.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>Word, organiser, street…</source>
            <translation>Un mot, un porteur, une rue…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>an association, a service, a company</source>
            <translation>une association, un service, une entreprise</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>from the</source>
            <translation>du</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/facts.py" />
            <source>from {day} to {other}</source>
            <translation>du {day} au {other}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/facts.py" />
            <source>on {day}</source>
            <translation>le {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>planned, open, ended…</source>
            <translation>en projet, ouverte, terminée…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/facts.py" />
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/form.py" />
            <source>to the</source>
            <translation>au</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/facts.py" />
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/part.py" />
            <source>{address}: not sure, look at the map</source>
            <translation>{address} : pas certain, vérifiez sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/initiatives/page.py" />
            <source>{n} of {total}</source>
            <translation>{n} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/keys.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/keys.py" />
            <source>Keys of the desk</source>
            <translation>Touches du bureau</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/keys.py" />
            <source>They can be changed in Settings, Keyboard Shortcuts.</source>
            <translation>Elles se changent dans Préférences, Raccourcis clavier.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/keys.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/keys.py" />
            <source>Page down</source>
            <translation>Page suiv.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/keys.py" />
            <source>Page up</source>
            <translation>Page préc.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/keys.py" />
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
    </context>
    <context>
        <name>Layers</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/layers.py" />
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/layers.py" />
            <source>Base map</source>
            <translation>Fond de plan</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/context_maps.py" />
            <source>Maps and data</source>
            <translation>Cartes et données</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/layers.py" />
            <source>Quarter</source>
            <translation>Quartier</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>%n change(s) could not be sent</source>
            <translation>
                <numerusform>Un changement n’a pas pu partir</numerusform>
                <numerusform>%n changements n’ont pas pu partir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>%n change(s) were not sent</source>
            <translation>
                <numerusform>Un changement n’est pas encore envoyé</numerusform>
                <numerusform>%n changements ne sont pas encore envoyés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>Before closing</source>
            <translation>Avant de fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>Close now</source>
            <translation>Fermer maintenant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>Close without sending</source>
            <translation>Fermer sans envoyer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>Do the same each time</source>
            <translation>Faire ainsi à chaque fois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>Send and close</source>
            <translation>Envoyer et fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>They are saved on this computer and will leave at the next synchronisation. Your colleagues don’t see them until then.</source>
            <translation>Tout est enregistré sur cet ordinateur et partira à la prochaine synchronisation. D’ici là, vos collègues ne le voient pas.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>You can stop it: what has left has left, the rest stays here.</source>
            <translation>Vous pouvez l’arrêter : ce qui est parti est parti, le reste demeure ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>Your work is saved on this computer.</source>
            <translation>Votre travail est enregistré sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>In project</source>
            <translation>En projet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>Not known</source>
            <translation>Non connu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>Occupied</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>Other status</source>
            <translation>Autre statut</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>Shapes</source>
            <translation>Formes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>Vacant</source>
            <translation>Vacant</translation>
        </message>
    </context>
    <context>
        <name>ListNames</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_names.py" />
            <source>Filters kept under a name</source>
            <translation>Filtres gardés sous un nom</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_names.py" />
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_names.py" />
            <source>Keep this list…</source>
            <translation>Garder cette liste…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_names.py" />
            <source>Leave (Escape)</source>
            <translation>Laisser (Échap)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_names.py" />
            <source>My lists</source>
            <translation>Mes listes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_names.py" />
            <source>Name of the list</source>
            <translation>Nom de la liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_names.py" />
            <source>Name of the list, then Enter</source>
            <translation>Nom de la liste, puis Entrée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_names.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_names.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/list_names.py" />
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
    </context>
    <context>
        <name>Locator</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/locator.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/locator.py" />
            <source>Parcels</source>
            <translation>Parcelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/locator.py" />
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/locator.py" />
            <source>Quarter</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/locator.py" />
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/locator.py" />
            <source>{count} parcels: go on with a number</source>
            <translation>{count} parcelles : continuez avec un numéro</translation>
        </message>
    </context>
    <context>
        <name>MakeHub</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>A .gpkg file on the team’s share</source>
            <translation>Un fichier .gpkg sur le partage de l’équipe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Administered by</source>
            <translation>Administrée par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Choose where it is to lie.</source>
            <translation>Choisissez où la mettre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Coordinate system</source>
            <translation>Système de coordonnées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/perimeter_row.py" />
            <source>Draw again…</source>
            <translation>Dessiner à nouveau…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/perimeter_row.py" />
            <source>Drawn on the map</source>
            <translation>Dessiné sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/perimeter_row.py" />
            <source>Draw…</source>
            <translation>Dessiner…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Give the quarter a name.</source>
            <translation>Donnez un nom au quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/perimeter_row.py" />
            <source>Layer that holds the perimeter</source>
            <translation>Couche qui contient le périmètre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Make a shared base</source>
            <translation>Créer une base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Make and open</source>
            <translation>Créer et ouvrir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Making the shared base</source>
            <translation>Création de la base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Name of the quarter</source>
            <translation>Nom du quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/perimeter_row.py" />
            <source>Not now</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Perimeter</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Quarter</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Say who administers it: without that nobody could give the others their roles.</source>
            <translation>Dites qui l’administre : sans cela, personne ne pourrait donner leurs rôles aux autres.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/perimeter_row.py" />
            <source>Selected ones only</source>
            <translation>Seulement celles choisies</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Such as Tarentaize-Beaubrun-Couriot</source>
            <translation>Par exemple Tarentaize-Beaubrun-Couriot</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/perimeter_row.py" />
            <source>The areas of a layer</source>
            <translation>Les surfaces d’une couche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Where</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Where the shared base is to lie</source>
            <translation>Où mettre la base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/make_dialog.py" />
            <source>Who gives the others their roles</source>
            <translation>La personne qui donnera leurs rôles aux autres</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/notice.py" />
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/notice.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/notice.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>NotingDialog</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/editing/ability.py" />
            <location filename="../si_javais_un_quartier/gui/noting/assembly.py" />
            <source>An address file of the Base adresse nationale</source>
            <translation>Un fichier d’adresses de la Base adresse nationale</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>Bring it back</source>
            <translation>Reprendre la saisie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>Channel, date and theme stay as they are</source>
            <translation>L’origine, la date et le thème restent les mêmes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/assembly.py" />
            <source>It could not be written. It is kept here.</source>
            <translation>L’enregistrement n’a pas abouti. Rien n’est perdu : tout reste ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>It is noted</source>
            <translation>C’est noté</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>New contribution</source>
            <translation>Nouvelle contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>Note another</source>
            <translation>Noter une autre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>Note it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>Start afresh</source>
            <translation>Recommencer à vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/assembly.py" />
            <source>The search did not work.</source>
            <translation>La recherche n’a pas abouti.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/assembly.py" />
            <source>This address was not found: point on the map instead.</source>
            <translation>Adresse introuvable : pointez plutôt le lieu sur la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>What you had begun is back</source>
            <translation>Ce que vous aviez commencé est de retour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>What you type is kept on this computer</source>
            <translation>Votre saisie est gardée sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/dialog.py" />
            <source>Write this reference on the letter, or tell it to the person: it leads to the answer.</source>
            <translation>Écrivez cette référence sur le courrier, ou donnez-la à la personne : elle mène à la réponse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/assembly.py" />
            <source>premises without address</source>
            <translation>local sans adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/assembly.py" />
            <source>{address}: not sure, look at the map</source>
            <translation>{address} : pas certain, vérifiez sur la carte</translation>
        </message>
    </context>
    <context>
        <name>NotingForm</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Exactly as they were said or written</source>
            <translation>Mot pour mot, tels qu’ils ont été dits ou écrits</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>How the words came</source>
            <translation>Comment ces mots sont arrivés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>In French</source>
            <translation>En français</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>May it be published?</source>
            <translation>Accord pour publier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Never a person’s real name: it isn’t needed here, and the team reads it.</source>
            <translation>Jamais d’état civil : il n’est pas utile ici, et toute l’équipe lit ce champ.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Nobody: the author stays unknown</source>
            <translation>Personne : l’origine de ces mots reste inconnue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Not asked</source>
            <translation>Non demandé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Optional; else the first words stand for it</source>
            <translation>Facultatif ; sinon, les premiers mots en tiennent lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Propose another pseudonym</source>
            <translation>Proposer un autre pseudonyme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Pseudonym</source>
            <translation>Pseudonyme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Received on</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Said in another language? Add it in French</source>
            <translation>Dans une autre langue ? Ajouter le français</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Stays private until the person agrees.</source>
            <translation>Reste privée tant que la personne n’a pas donné son accord.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Stays private; only the team reads it.</source>
            <translation>Reste privée ; seule l’équipe la lit.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>The same in French; the words above stay as they are</source>
            <translation>La même chose en français ; les mots ci-dessus restent tels quels</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Waits for the team to publish it.</source>
            <translation>Attend que l’équipe la publie.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Wants an answer</source>
            <translation>Réponse attendue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Words, as they were said or written</source>
            <translation>Les mots, tels qu’ils ont été dits ou écrits</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/form.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Offline</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>%n photo(s) are here already.</source>
            <translation>
                <numerusform>Une photo est déjà là.</numerusform>
                <numerusform>%n photos sont déjà là.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>%n photo(s) to fetch</source>
            <translation>
                <numerusform>Une photo à télécharger</numerusform>
                <numerusform>%n photos à télécharger</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Contributions, places and exchanges are on this computer, and all %n photo(s) too. A synchronisation before you leave brings what is new.</source>
            <translation>
                <numerusform>Les contributions, les lieux et les échanges sont sur cet ordinateur, et toutes les photos aussi (%n). Une synchronisation avant de partir apporte les nouveautés.</numerusform>
                <numerusform>Les contributions, les lieux et les échanges sont sur cet ordinateur, et toutes les photos aussi (%n). Une synchronisation avant de partir apporte les nouveautés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Everything else is on this computer already.</source>
            <translation>Tout le reste est déjà sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Fetching the photos…</source>
            <translation>Téléchargement des photos…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Looking at what is on this computer…</source>
            <translation>Lecture de ce qui est sur cet ordinateur…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Not everything is here yet</source>
            <translation>Tout n’est pas encore là</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Prepare to work offline</source>
            <translation>Préparer le travail hors ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/offline.py" />
            <source>Preparing to work offline</source>
            <translation>Préparation du travail hors ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Synchronise now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Synchronising…</source>
            <translation>Synchronisation…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Then the photos.</source>
            <translation>Ensuite, les photos.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>What has come stays, even if you stop.</source>
            <translation>Ce qui est arrivé reste, même si vous arrêtez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>You can stop at any moment and go on another day: nothing is fetched twice.</source>
            <translation>Vous pouvez arrêter à tout moment et reprendre un autre jour : rien n’est téléchargé deux fois.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>You can work without the network</source>
            <translation>Vous pouvez travailler sans réseau</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>about {size}</source>
            <translation>environ {size}</translation>
        </message>
    </context>
    <context>
        <name>OpenQuarterDialog</name>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>A .gpkg file on the team’s share, or https://…</source>
            <translation>Un fichier .gpkg sur le partage de l’équipe, ou https://…</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>A whole quarter with invented contributions, made on this computer in a few seconds. Nothing to set up.</source>
            <translation>Un quartier entier aux contributions inventées, fabriqué sur cet ordinateur en quelques secondes. Rien à régler.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/open_dialog.py" />
            <source>A working copy</source>
            <translation>Une copie de travail</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>A working copy is made on this computer; you can work without the network.</source>
            <translation>Une copie de travail est faite sur cet ordinateur ; vous pouvez travailler sans réseau.</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Another working copy…</source>
            <translation>Une autre copie de travail…</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>As your colleagues know you</source>
            <translation>Tel que vos collègues vous connaissent</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/open_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/open_dialog.py" />
            <source>Credentials</source>
            <translation>Identifiants</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Demonstration quarter</source>
            <translation>Quartier de démonstration</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Make a shared base…</source>
            <translation>Créer une base partagée…</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <location filename="../si_javais_un_quartier/gui/open_dialog.py" />
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Open a quarter</source>
            <translation>Ouvrir un quartier</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Shared base</source>
            <translation>Base partagée</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Test…</source>
            <translation>Tester…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/open_dialog.py" />
            <source>The + keeps in QGIS the name and the password that you were given. The first time, QGIS asks for a master password, which protects them.</source>
            <translation>Le + garde dans QGIS le nom et le mot de passe qu’on vous a donnés. La première fois, QGIS demande un mot de passe principal, qui les protège.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/open_dialog.py" />
            <source>The team’s shared base</source>
            <translation>La base partagée de l’équipe</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>To try</source>
            <translation>Pour essayer</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>With the team</source>
            <translation>Avec l’équipe</translation>
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
    </context>
    <context>
        <name>OverlayAlgorithm</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n contribution(s) read</source>
            <translation>
                <numerusform>%n contribution lue</numerusform>
                <numerusform>%n contributions lues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n contribution(s) state a parcel that this layer of parcels lacks</source>
            <translation>
                <numerusform>%n contribution indique une parcelle absente de cette couche</numerusform>
                <numerusform>%n contributions indiquent une parcelle absente de cette couche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n contribution(s) state premises that this layer lacks</source>
            <translation>
                <numerusform>%n contribution indique un local absent de cette couche</numerusform>
                <numerusform>%n contributions indiquent un local absent de cette couche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n on no parcel</source>
            <translation>
                <numerusform>%n sur aucune parcelle</numerusform>
                <numerusform>%n sur aucune parcelle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Field of the contributions' kind</source>
            <translation>Champ du genre des contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Field of the contributions' theme</source>
            <translation>Champ du thème des contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Field of the parcels' id</source>
            <translation>Champ de l’identifiant des parcelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Ground-floor premises</source>
            <translation>Locaux en rez-de-chaussée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>How far is nearby (metres)</source>
            <translation>Distance de proximité (mètres)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Initiatives</source>
            <translation>Initiatives</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Lay contributions over parcels and premises</source>
            <translation>Croiser contributions, parcelles et locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Parcels</source>
            <translation>Parcelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Parcels with contributions</source>
            <translation>Parcelles et contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Premises with wishes</source>
            <translation>Locaux et souhaits</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Says for each contribution which parcel and which ground floor it is about, and counts them on both.

Parcel: the one a person stated, else the one the point lies in. On a border, or where parcels overlap, the one with the lowest id. Premises: the one a person stated, else the nearest within the distance; of two as near, the one with the lowest uuid.

Parcels get the number of contributions, by kind and still open, and their most frequent theme. Premises get the number of contributions nearby and linked, the wishes (themes, and terms that at least two contributions use, as JSON with the contributions behind each), and a priority from 0 to 100: months vacant 30 (full at 60 months), wishes linked 25 (full at 10), wishes only nearby 15 (full at 30), initiatives nearby or in it 15 (full at 3), area and frontage 15 (half for 30 to 150 m², half for 4 m or more). Other weights that sum to 100 can be given. What is not known brings no points. Only vacant premises that are neither blocked nor earmarked have a priority; the others say why. Links has one row per contribution, always.

The town's rules are columns too, each answer (yes, no, unknown) with its reason: eligible for the shop front aid (vacant for 24 months, in the perimeter where there is one), to be listed for the tax on commercial wasteland (out of use for 2 years on the coming 1 January; article 1530 of the French tax code), class of vacancy (1, 2, 5 years). Other rules can be given. A date known to the year only is never taken for a day.

The parcels' coordinate system must be projected; the other layers are reprojected to it. Invalid geometry is repaired for the computation or left out, and listed in the log. Fields are found by the names of this plugin (uuid, kind, theme, status, parcel_id, premises_uuid, title, body; idu or id; occupancy, availability, vacant_since, area_m2, frontage_m); a layer may lack any of them: the feature's number stands for a missing uuid or id, and a layer without occupancy is taken as one of vacant premises.</source>
            <translation>Dit pour chaque contribution de quelle parcelle et de quel rez-de-chaussée elle parle, et les compte sur les deux.

Parcelle : celle qu’une personne a indiquée, sinon celle où se trouve le point. Sur une limite, ou là où des parcelles se recouvrent, celle dont l’identifiant est le plus petit. Local : celui qu’une personne a indiqué, sinon le plus proche dans la distance ; de deux aussi proches, celui dont l’uuid est le plus petit.

Les parcelles reçoivent le nombre de contributions, par genre et encore ouvertes, et leur thème le plus fréquent. Les locaux reçoivent le nombre de contributions proches et liées, les souhaits (thèmes, et termes employés par au moins deux contributions, en JSON avec les contributions correspondantes), et un indice de priorité de 0 à 100 : mois de vacance 30 (plein à 60 mois), souhaits liés 25 (plein à 10), souhaits seulement proches 15 (plein à 30), initiatives proches ou dans le local 15 (plein à 3), surface et vitrine 15 (une moitié pour 30 à 150 m², l’autre pour 4 m ou plus). On peut donner d’autres poids dont la somme fait 100. Ce qui n’est pas connu n’apporte pas de point. Seuls les locaux vacants, ni bloqués ni réservés, ont un indice ; les autres disent pourquoi. Les liens ont une ligne par contribution, toujours.

Les règles de la ville sont aussi des colonnes, chaque réponse (yes, no, unknown) avec sa raison : éligible à l’aide aux vitrines (vacant depuis 24 mois, dans le périmètre s’il y en a un), à inscrire sur la liste de la taxe sur les friches commerciales (inexploité depuis 2 ans au 1er janvier à venir ; article 1530 du code général des impôts), classe de vacance (1, 2, 5 ans). On peut donner d’autres règles. Une date connue à l’année près n’est jamais prise pour un jour.

Le système de coordonnées des parcelles doit être projeté ; les autres couches y sont reprojetées. Une géométrie invalide est réparée pour le calcul ou écartée, et listée dans le journal. Les champs sont trouvés par les noms de cette extension (uuid, kind, theme, status, parcel_id, premises_uuid, title, body ; idu ou id ; occupancy, availability, vacant_since, area_m2, frontage_m) ; une couche peut en manquer : le numéro de l’entité remplace un uuid ou un id manquant, et une couche sans occupation est prise pour une couche de locaux vacants.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Weights of the priority: {parts}</source>
            <translation>Poids de l’indice de priorité : {parts}</translation>
        </message>
    </context>
    <context>
        <name>OwnerLetters</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>%n premises of the list have an owner’s number and an address: one row each.</source>
            <translation>
                <numerusform>%n local de la liste a un numéro de propriétaire et une adresse : une ligne.</numerusform>
                <numerusform>%n locaux de la liste ont un numéro de propriétaire et une adresse : une ligne chacun.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>%n row(s) written into “{name}”.</source>
            <translation>
                <numerusform>%n ligne écrite dans « {name} ».</numerusform>
                <numerusform>%n lignes écrites dans « {name} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>%n without an address are left out.</source>
            <translation>
                <numerusform>%n local sans adresse est écarté.</numerusform>
                <numerusform>%n locaux sans adresse sont écartés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>%n without an owner’s number are left out.</source>
            <translation>
                <numerusform>%n local sans numéro de propriétaire est écarté.</numerusform>
                <numerusform>%n locaux sans numéro de propriétaire sont écartés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>Addresses for a mail merge</source>
            <translation>Adresses pour un publipostage</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/ownerletters.py" />
            <source>Hand out addresses for a mail merge</source>
            <translation>Fournir les adresses d’un publipostage</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>No premises of the list has both an owner’s number and an address.</source>
            <translation>Aucun local de la liste n’a à la fois un numéro de propriétaire et une adresse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/ownerletters.py" />
            <source>Premises left out</source>
            <translation>Locaux écartés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/ownerletters.py" />
            <source>Rows written</source>
            <translation>Lignes écrites</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/ownerletters.py" />
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/ownerletters.py" />
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/ownerletters.py" />
            <source>Vacant premises only</source>
            <translation>Locaux vacants seulement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/ownerletters.py" />
            <source>Working copy</source>
            <translation>Copie de travail</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>Write the table…</source>
            <translation>Écrire le tableau…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/ownerletters.py" />
            <source>Writes a table (.csv) with the owner's number in the city's own restricted file, the address and the parcel of each premises, for a mail merge done by the service that keeps that file. Names are nowhere in the quarter, so none can leave. Premises without a number or an address are left out and counted.

The table ties addresses to owners' numbers: it is for those letters only, and to be deleted after.</source>
            <translation>Écrit un tableau (.csv) avec le numéro du propriétaire dans le fichier restreint de la ville, l’adresse et la parcelle de chaque local, pour un publipostage fait par le service qui tient ce fichier. Aucun nom n’est dans le quartier, donc aucun ne peut en sortir. Les locaux sans numéro ou sans adresse sont écartés et comptés.

Le tableau relie des adresses à des numéros de propriétaires : il ne sert qu’à ces courriers, et se supprime ensuite.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>owners.csv</source>
            <translation>proprietaires.csv</translation>
        </message>
    </context>
    <context>
        <name>Owners</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>%n row(s) read</source>
            <translation>
                <numerusform>%n ligne lue</numerusform>
                <numerusform>%n lignes lues</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>File of legal persons</source>
            <translation>Fichier des personnes morales</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>Fill in</source>
            <translation>Remplir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>Kinds of owners</source>
            <translation>Catégories de propriétaires</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>Replace what somebody wrote otherwise</source>
            <translation>Remplacer ce que quelqu’un a écrit autrement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>Texts and zips (*.csv *.txt *.zip)</source>
            <translation>Textes et zips (*.csv *.txt *.zip)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>The open file “Fichiers des locaux et des parcelles des personnes morales” (data.gouv.fr, one for each département) says for each parcel whether a municipality, a social landlord, a co-ownership, a company… owns it. Only that kind is read, never a name, a SIREN number or an address. Parcels owned by persons are not in it.</source>
            <translation>Le fichier ouvert « Fichiers des locaux et des parcelles des personnes morales » (data.gouv.fr, un par département) dit pour chaque parcelle si une commune, un bailleur social, une copropriété, une société… la possède. Seule cette catégorie est lue, jamais un nom, un numéro SIREN ni une adresse. Les parcelles de particuliers n’y sont pas.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>%n grouped without a name</source>
            <translation>
                <numerusform>%n regroupée sans nom</numerusform>
                <numerusform>%n regroupées sans nom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>%n support(s)</source>
            <translation>
                <numerusform>%n soutien</numerusform>
                <numerusform>%n soutiens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Add to the next publication</source>
            <translation>Ajouter à la mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Anonymous</source>
            <translation>Sans pseudonyme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Assign to me</source>
            <translation>Me la confier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Author told</source>
            <translation>Réponse transmise</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Hide…</source>
            <translation>Masquer…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Keep private</source>
            <translation>Garder privée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Looked at before publication</source>
            <translation>Relu avant la mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Made public</source>
            <translation>Rendue publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>New message</source>
            <translation>Nouveau message</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>No place given</source>
            <translation>Sans lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Noted</source>
            <translation>Notée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>On the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Parcel {id}</source>
            <translation>Parcelle {id}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/asked.py" />
            <source>Passed on to whom?</source>
            <translation>Transmise à quel organisme ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Photo: what is blacked out</source>
            <translation>Photo : zones masquées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Place moved</source>
            <translation>Lieu déplacé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Propose for publication</source>
            <translation>Proposer à la publication</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Publish</source>
            <translation>Ajouter à la mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/asked.py" />
            <source>Reference of the contribution to group with, such as K7M-4QX</source>
            <translation>Référence de la contribution avec laquelle regrouper, comme K7M-4QX</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Signing book</source>
            <translation>Parapheur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Signing book no. {number}, line {line}</source>
            <translation>Parapheur n° {number}, ligne {line}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Text changed</source>
            <translation>Texte modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>The team</source>
            <translation>L’équipe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>Visa</source>
            <translation>Visa</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/asked.py" />
            <source>Why? (kept in the history)</source>
            <translation>Pour quel motif ? (gardé dans l’historique)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/asked.py" />
            <source>after an approved answer</source>
            <translation>après une réponse validée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>disagreement settled</source>
            <translation>désaccord réglé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>outside this tool</source>
            <translation>hors de cet outil</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>premises vacant for %n month(s)</source>
            <translation>
                <numerusform>local vacant depuis %n mois</numerusform>
                <numerusform>local vacant depuis %n mois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>taken back</source>
            <translation>annulé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>taken out of the next publication</source>
            <translation>retiré de la prochaine mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>to be seen again for {function}, on {day}, entered by {name}</source>
            <translation>à revoir pour {function}, le {day}, saisi par {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/asked.py" />
            <source>to whom</source>
            <translation>à qui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>vacant premises</source>
            <translation>local vacant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>visa of {function}, on {day}, entered by {name}</source>
            <translation>visa de {function}, le {day}, saisi par {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/asked.py" />
            <source>with a reason</source>
            <translation>avec un motif</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/asked.py" />
            <source>with which one</source>
            <translation>avec laquelle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>{field}: {new}</source>
            <translation>{field} : {new}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>{field}: {old} → {new}</source>
            <translation>{field} : {old} → {new}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/history_words.py" />
            <source>{field}; before: {old}</source>
            <translation>{field} ; avant : {old}</translation>
        </message>
    </context>
    <context>
        <name>PhotoWindow</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Black out</source>
            <translation>Noircir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Draw black boxes over faces and plates (B)</source>
            <translation>Tracer des rectangles noirs sur les visages et les plaques (B)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Farther (−)</source>
            <translation>Réduire (−)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Fetching the photo…</source>
            <translation>La photo arrive…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Nearer (+)</source>
            <translation>Agrandir (+)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Next photo (→)</source>
            <translation>Photo suivante (→)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Photo {n} of {total}</source>
            <translation>Photo {n} sur {total}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Pixel for pixel (1)</source>
            <translation>Taille réelle (1)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Previous photo (←)</source>
            <translation>Photo précédente (←)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Reading a photo</source>
            <translation>Lecture d’une photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Remove the box</source>
            <translation>Retirer le rectangle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Remove the chosen box (Delete)</source>
            <translation>Retirer le rectangle choisi (Suppr)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>Restore the original</source>
            <translation>Rétablir l’original</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photo_ability.py" />
            <source>See the photos</source>
            <translation>Voir les photos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>The whole photo (0)</source>
            <translation>La photo entière (0)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>This file isn’t a JPEG, PNG or WebP photo. It was not opened.</source>
            <translation>Ce fichier n’est pas une photo JPEG, PNG ou WebP. Il n’a pas été ouvert.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>This photo is damaged and can’t be shown.</source>
            <translation>Cette photo est abîmée et ne peut pas être affichée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>This photo is neither on this computer nor in the shared base.</source>
            <translation>Cette photo n’est ni sur cet ordinateur ni dans la base partagée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>This photo is too large to be opened here (more than 50 megapixels or 15 MB).</source>
            <translation>Cette photo est trop grande pour être ouverte ici (plus de 50 mégapixels ou 15 Mo).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>This photo isn’t there any more.</source>
            <translation>Cette photo n’est plus là.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/photos/window.py" />
            <source>What the photo shows (for those who can’t see it)</source>
            <translation>Ce que montre la photo (pour qui ne la voit pas)</translation>
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photos.py" />
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photos.py" />
            <source>This photo isn't on this computer yet.</source>
            <translation>Cette photo n’est pas encore sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>A GeoJSON file holds one table. Name one, or choose a GeoPackage.</source>
            <translation>Un fichier GeoJSON contient une seule table. Nommez-en une, ou choisissez un GeoPackage.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>A colour is written as # and six signs, such as #1f78b4.</source>
            <translation>Une couleur s’écrit # et six signes, comme #1f78b4.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/contacting.py" />
            <source>A contact can’t be noted for a day to come.</source>
            <translation>Un contact ne peut pas être noté pour un jour à venir.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>A contribution can’t be grouped with itself.</source>
            <translation>Une contribution ne peut pas être regroupée avec elle-même.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>A contribution can’t go from “{source}” to “{target}” in one step.</source>
            <translation>Une contribution ne passe pas de « {source} » à « {target} » en une étape.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>A contribution can’t lose all its words: hide it, or withdraw it for its author.</source>
            <translation>Une contribution ne peut pas perdre tous ses mots : masquez-la, ou retirez-la pour son auteur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>A contribution counts in each of its tags. Hatched: through the mediators.</source>
            <translation>Une contribution compte dans chacune de ses étiquettes. Hachuré : par les médiateurs.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/surveying.py" />
            <source>A frontage of {width} m can’t be: look at the number.</source>
            <translation>Une façade de {width} m n’est pas possible : vérifiez le nombre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/initiatives.py" />
            <source>A name has at most {longest} characters.</source>
            <translation>Un nom a au plus {longest} caractères.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>A password is never sent over an unprotected connection. Nothing was sent to {host}. Use an address that begins with https://.</source>
            <translation>Un mot de passe n’est jamais envoyé par une connexion non protégée. Rien n’a été envoyé à {host}. Utilisez une adresse qui commence par https://.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/relay.py" />
            <source>A password of {n} characters at least, told to your colleague by word of mouth.</source>
            <translation>Un mot de passe d’au moins {n} caractères, dit de vive voix à votre collègue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>A person may contribute several times. People are counted by their pseudonym, each once; a contribution without one is counted, but adds no person. Contributions grouped with another one that says the same are counted.</source>
            <translation>Une personne peut contribuer plusieurs fois. Les personnes sont comptées par leur pseudonyme, chacune une fois ; une contribution sans pseudonyme est comptée, mais n’ajoute personne. Les contributions regroupées avec une autre qui dit la même chose sont comptées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/encounter_form.py" />
            <source>A place and an hour, never a telephone number. It is not written on the form and is not handed in.</source>
            <translation>Un lieu et une heure, jamais un numéro de téléphone. Cela ne s’écrit pas sur la fiche et ne se transmet pas.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>A pseudonym has at most {longest} characters.</source>
            <translation>Un pseudonyme a au plus {longest} caractères.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>A resident</source>
            <translation>Une personne du quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>A resident’s words stay as they were said.</source>
            <translation>Les mots d’un habitant restent tels qu’ils ont été dits.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/signing.py" />
            <source>A signing book holds {count} answers at most.</source>
            <translation>Un parapheur contient {count} réponses au plus.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>A tag can’t be merged with itself.</source>
            <translation>Une étiquette ne peut pas être fusionnée avec elle-même.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>A tag has at most {longest} characters.</source>
            <translation>Une étiquette a au plus {longest} caractères.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>A tag needs a name.</source>
            <translation>Une étiquette a besoin d’un nom.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/commitments.py" />
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>A title has at most {longest} characters.</source>
            <translation>Un titre a au plus {longest} caractères.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/findings.py" />
            <source>Accents, emoji and Arabic came back as they were.</source>
            <translation>Les accents, les émojis et l’arabe sont revenus tels quels.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Accepted</source>
            <translation>Retenue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Added to the findings</source>
            <translation>Versée au bilan</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Administration</source>
            <translation>Administration</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/public_page.py" />
            <source>An address begins with https://; that of background tiles also holds z, x and y in braces. Nothing changed.</source>
            <translation>Une adresse commence par https:// ; celle d’un fond de carte contient aussi z, x et y entre accolades. Rien n’a changé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>An answer to the author must be approved first.</source>
            <translation>Une réponse à l’auteur doit d’abord être approuvée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/history.py" />
            <source>An earlier version brought back</source>
            <translation>Une version antérieure remise</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>An empty message was sent, and taken.</source>
            <translation>Un message vide a été envoyé, et accepté.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <source>An encounter can’t be in the future: look at its date.</source>
            <translation>Une rencontre ne peut pas avoir lieu dans le futur : vérifiez la date.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>An establishment that closed does not make its premises vacant: those come in as unknown, to be looked at in the street.</source>
            <translation>Un établissement fermé ne rend pas son local vacant : ces locaux entrent comme inconnus, à vérifier dans la rue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/initiatives.py" />
            <source>An initiative needs a name.</source>
            <translation>Une initiative doit avoir un nom.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>And you, what would you do here?</source>
            <translation>Et vous, que feriez-vous ici ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Annex: every contribution</source>
            <translation>Annexe : toutes les contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/bulk.py" />
            <source>Another of the contributions chosen already changes this one.</source>
            <translation>Une autre des contributions choisies modifie déjà celle-ci.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>Another program took some away: {count}</source>
            <translation>Un autre logiciel en a retiré : {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>Another program, or a layer being edited in QGIS, is writing in “{name}”. Nothing was changed. Save or close that editing, then try again.</source>
            <translation>Un autre programme, ou une couche en cours d’édition dans QGIS, écrit dans « {name} ». Rien n’a été changé. Enregistrez ou fermez cette édition, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/encounter_form.py" />
            <source>Another word from the same person? Another block, with the same pseudonym. To be entered in this order.</source>
            <translation>Une autre parole de la même personne ? Un autre bloc, avec le même pseudonyme. La saisie suit cet ordre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer approved</source>
            <translation>Réponse validée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer delivered</source>
            <translation>Réponse transmise</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer drafted</source>
            <translation>Réponse en brouillon</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>Answer made public</source>
            <translation>Réponse rendue publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer public</source>
            <translation>Réponse publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/proposing.py" />
            <source>Answer written and approved</source>
            <translation>Réponse écrite et approuvée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answered</source>
            <translation>Répondue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Answered together</source>
            <translation>Réponse commune</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Answers approved</source>
            <translation>Réponses validées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/publishing.py" />
            <location filename="../si_javais_un_quartier/gui/queue/online.py" />
            <source>Answers delivered by the public map</source>
            <translation>Réponses remises par la carte publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Answers published</source>
            <translation>Réponses ajoutées à la mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>Anybody on the way can read what is sent, and a password is never sent.</source>
            <translation>N’importe qui en chemin peut lire ce qui est envoyé ; aucun mot de passe n’est donc envoyé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Approved</source>
            <translation>Validée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>As of {day}. {notice}</source>
            <translation>Au {day}. {notice}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>Ask for an address that begins with https://.</source>
            <translation>Demandez une adresse qui commence par https://.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>Ask for the right to write in the folder: the shared base needs it too.</source>
            <translation>Demandez le droit d’écrire dans le dossier : la base partagée en a besoin aussi.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>Ask whoever looks after the server to give each member of the team a name and password.</source>
            <translation>Demandez à la personne qui s’occupe du serveur un nom et un mot de passe pour chaque membre de l’équipe.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/telling.py" />
            <source>Asked whether it helped: {title}</source>
            <translation>Question posée, suite utile ou non : {title}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>At a building’s entrance</source>
            <translation>Pied d’immeuble</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>At the market</source>
            <translation>Au marché</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>At the school gate</source>
            <translation>Sortie d’école</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/engine.py" />
            <source>At this address is another shared base than the one “{name}” was copied from. Nothing was sent or changed; your work is saved on this computer. Give the address of the right base, or ask whoever looks after it.</source>
            <translation>À cette adresse se trouve une autre base partagée que celle dont « {name} » est la copie. Rien n’a été envoyé ni changé ; votre travail est enregistré sur cet ordinateur. Donnez l’adresse de la bonne base, ou demandez à la personne qui s’en occupe.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <location filename="../si_javais_un_quartier/domain/telling.py" />
            <source>Author told</source>
            <translation>Réponse transmise</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Authors told</source>
            <translation>Auteurs prévenus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Awaiting a decision</source>
            <translation>En attente de décision</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>Black line: the quarter. Published contributions as of {day}.</source>
            <translation>Trait noir : le quartier. Contributions publiées au {day}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Black square: the ground floor. Blue: contributions linked to it or nearby.</source>
            <translation>Carré noir : le local. Bleu : contributions publiées, liées au local ou proches.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Born from this contribution</source>
            <translation>Née de cette contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Buildings brought in: {new}, replaced: {replaced}, left out: {rejected}.</source>
            <translation>Bâtiments importés : {new}, remplacés : {replaced}, écartés : {rejected}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>By age</source>
            <translation>Par âge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/live.py" />
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>By theme</source>
            <translation>Par thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/redactions.py" />
            <source>Caption of a photo</source>
            <translation>Légende d’une photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Card no.</source>
            <translation>Carte n°</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Carried out</source>
            <translation>Réalisée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>Changed here since the last import, and kept as they are: {n}.</source>
            <translation>Modifiées ici depuis le dernier import, et gardées telles quelles : {n}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/plots.py" />
            <source>Charts need the Python library matplotlib, which this QGIS lacks. The layers and tables are there all the same. In OSGeo4W, install the package python3-matplotlib; on Linux, python3-matplotlib of your distribution.</source>
            <translation>Les graphiques demandent la bibliothèque Python matplotlib, qui manque à ce QGIS. Les couches et les tableaux sont là quand même. Dans OSGeo4W, installez le paquet python3-matplotlib ; sous Linux, python3-matplotlib de votre distribution.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>Check the address, and that the network drive is connected.</source>
            <translation>Vérifiez l’adresse, et que le lecteur réseau est connecté.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/presenter.py" />
            <source>Choose a layer of the project, or a file.</source>
            <translation>Choisissez une couche du projet ou un fichier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Choose it from the list or on the map.</source>
            <translation>Choisissez-le dans la liste ou sur la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Choose the contribution to group this one with.</source>
            <translation>Choisissez la contribution avec laquelle regrouper celle-ci.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/presenter.py" />
            <source>Choose the sheet or layer.</source>
            <translation>Choisissez la feuille ou la couche.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/quoting.py" />
            <source>Chosen as a quote</source>
            <translation>Citation choisie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Citizen initiative</source>
            <translation>Initiative citoyenne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>Class of vacancy</source>
            <translation>Classe de vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Closed contributions</source>
            <translation>Contributions closes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/context_columns_choice.py" />
            <source>Columns that layers add to the premises changed</source>
            <translation>Colonnes que des couches ajoutent aux locaux changées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>Commitments as of {day}. {notice}</source>
            <translation>Engagements au {day}. {notice}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/contacting.py" />
            <source>Contact noted ({state}): {address}</source>
            <translation>Contact noté ({state}) : {address}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/cell_words.py" />
            <source>Contact with the owner</source>
            <translation>Contact avec le propriétaire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Contribution changed</source>
            <translation>Contribution modifiée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/initiatives.py" />
            <source>Contribution linked to: {name}</source>
            <translation>Contribution rattachée à : {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/initiatives.py" />
            <source>Contribution no longer linked to: {name}</source>
            <translation>Contribution détachée de : {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Contributions and people</source>
            <translation>Contributions et personnes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcel_years.py" />
            <source>Contributions and premises led to the parcel now at their place: {n}. One undo takes it back.</source>
            <translation>Contributions et locaux rattachés à la parcelle qui occupe maintenant leur place : {n}. « Annuler » les rend à l’ancienne.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcel_years.py" />
            <source>Contributions and premises that keep the number of a parcel that is no longer: {n}.</source>
            <translation>Contributions et locaux qui gardent le numéro d’une parcelle disparue : {n}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>Contributions month by month: {list}.</source>
            <translation>Contributions mois par mois : {list}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>Contributions of this period led to what stands below; each says who answers for it.</source>
            <translation>Les contributions de cette période ont conduit à ce qui suit ; chaque ligne dit qui en répond.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Contributions, encounters and premises: {body}, working copy of {day}. Parcels and buildings: the cadastre (DGFiP, open licence), where they were brought in. Made with QGIS and its plugin Si j’avais un quartier.</source>
            <translation>Contributions, rencontres et locaux : {body}, copie de travail du {day}. Parcelles et bâtiments : cadastre (DGFiP, licence ouverte), là où ils ont été importés. Fait avec QGIS et son extension Si j’avais un quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/findings.py" />
            <source>Contributions: {count}</source>
            <translation>Contributions : {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Converted</source>
            <translation>Transformé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Decided</source>
            <translation>Décidé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Delays</source>
            <translation>Délais</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Demolished</source>
            <translation>Démoli</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>Did you mean “{name}”?</source>
            <translation>Vouliez-vous dire « {name} » ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/disagreements.py" />
            <source>Disagreement settled</source>
            <translation>Désaccord réglé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/disagreements.py" />
            <source>Disagreements settled: {count}</source>
            <translation>Désaccords réglés : {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Door to door</source>
            <translation>Porte-à-porte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/report_writing.py" />
            <source>Drawing maps and charts: {number} of {count}</source>
            <translation>Dessin des cartes et graphiques : {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/report_writing.py" />
            <source>Drawing page {number} of {count}</source>
            <translation>Dessin de la page {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Drop-in</source>
            <translation>Permanence</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Dropped</source>
            <translation>Abandonné</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Due date</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>E-mail address</source>
            <translation>Adresse électronique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/findings.py" />
            <source>Each change is numbered and kept, whatever program makes it.</source>
            <translation>Chaque changement est numéroté et gardé, quel que soit le logiciel qui le fait.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Earmarked</source>
            <translation>Réservé à un projet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Encounter</source>
            <translation>Rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/encounter_form.py" />
            <source>Encounter form</source>
            <translation>Fiche de rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/encounter_form.py" />
            <source>Encounter form, page {number}</source>
            <translation>Fiche de rencontre, page {number}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounters.py" />
            <source>Encounter of {day}</source>
            <translation>Rencontre du {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounters.py" />
            <source>Encounter: {place}</source>
            <translation>Rencontre : {place}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>Encounters by form</source>
            <translation>Rencontres par forme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/retention.py" />
            <source>Erased after its time: {n}</source>
            <translation>Effacé au terme de sa durée : {n}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Exists or already planned</source>
            <translation>Existe déjà ou déjà prévue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Extraction duct</source>
            <translation>Conduit d’extraction</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Fewer than one ground floor in ten is vacant</source>
            <translation>Moins d’un local sur dix est vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>Field survey (this tool’s own forms)</source>
            <translation>Relevé de terrain (formulaires de cet outil)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>Fine for a trial. For your colleagues to reach it, choose a shared folder of the network.</source>
            <translation>Cela convient pour un essai. Pour que vos collègues y accèdent, choisissez un dossier partagé du réseau.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/following.py" />
            <source>Follow-up changed</source>
            <translation>Suivi modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/commitments.py" />
            <source>Follow-up changed: {title}</source>
            <translation>Suite modifiée : {title}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/commitments.py" />
            <source>Follow-up decided: {title}</source>
            <translation>Suite décidée : {title}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/commitments.py" />
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Follow-up: {title}</source>
            <translation>Suite donnée : {title}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Followed by no service</source>
            <translation>Suivie par aucun service</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Followed by nobody</source>
            <translation>Suivie par personne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Followed by {name}</source>
            <translation>Suivie par {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>For sale</source>
            <translation>À vendre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/bilan.py" />
            <source>For: council and services</source>
            <translation>Diffusion : conseil et services</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/speaking.py" />
            <source>From {first} to {last}</source>
            <translation>Du {first} au {last}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <source>Give each person a pseudonym: any name but their own.</source>
            <translation>Donnez un pseudonyme à chaque personne : n’importe quel nom, sauf le sien.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>Give the first and the last day of both periods, the first before the last.</source>
            <translation>Donnez le premier et le dernier jour des deux périodes, le premier avant le dernier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/withdrawing.py" />
            <source>Gone from this computer: contributions {posts}, messages {messages}, photos {photos}, supports {supports}, with their history, searches and notes of places to meet.</source>
            <translation>Effacé de cet ordinateur : contributions {posts}, messages {messages}, photos {photos}, soutiens {supports}, avec leur historique, leurs recherches et les notes sur le lieu où se revoir.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Ground floor</source>
            <translation>Local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Grouped</source>
            <translation>Regroupée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/grouping.py" />
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Grouped with {reference}</source>
            <translation>Regroupée avec {reference}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Handed over to {name}</source>
            <translation>Confiée à {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/hexagons.py" />
            <source>Hexagons of {size} would be {number} over these contributions. Choose larger ones.</source>
            <translation>Avec des hexagones de {size}, il en faudrait {number} pour couvrir ces contributions. Choisissez-en de plus grands.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Hidden</source>
            <translation>Masquée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Holds</source>
            <translation>Contient</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>How it was counted</source>
            <translation>Comment on a compté</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>How many people</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>How people were met</source>
            <translation>Forme de la rencontre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/live.py" />
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>How the words came in</source>
            <translation>Par où les mots sont arrivés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Idea</source>
            <translation>Idée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Imported</source>
            <translation>Importée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/presenter.py" />
            <source>Importing premises</source>
            <translation>Import de locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>In preparation</source>
            <translation>En préparation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>In short</source>
            <translation>En bref</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/lock_test.py" />
            <source>In the folder “{folder}” two people could write the shared base at the same moment and spoil each other’s work. Nothing was made. Choose another shared folder.</source>
            <translation>Dans le dossier « {folder} », deux personnes pourraient écrire dans la base partagée au même moment et abîmer leur travail. Rien n’a été créé. Choisissez un autre dossier partagé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>In the mapping, “{field}” needs a column's name, an expression or a value. Nothing was imported.</source>
            <translation>Dans la correspondance, « {field} » demande un nom de colonne, une expression ou une valeur. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>In the period before: {n} of {whole}.</source>
            <translation>À la période précédente : {n} sur {whole}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>In the street</source>
            <translation>Dans la rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/bilan.py" />
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>In their words</source>
            <translation>Dans leurs mots</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/live.py" />
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>In which form</source>
            <translation>Sous quelle forme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Index</source>
            <translation>Indice</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Information given</source>
            <translation>Information donnée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/initiatives.py" />
            <source>Initiative changed: {name}</source>
            <translation>Initiative modifiée : {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/initiatives.py" />
            <source>Initiative noted: {name}</source>
            <translation>Initiative notée : {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/initiatives.py" />
            <source>Initiative removed: {name}</source>
            <translation>Initiative retirée : {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Initiatives</source>
            <translation>Initiatives</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>Instead of {host}, a web page answered: the network may want you to sign in first. Open a web page in your browser, then try again. Nothing here was changed.</source>
            <translation>Au lieu de {host}, c’est une page web qui a répondu : le réseau demande peut-être de s’identifier d’abord. Ouvrez une page dans votre navigateur, puis réessayez. Rien n’a été changé ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Internal</source>
            <translation>Interne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Internal note</source>
            <translation>Note interne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Is this ranking solid? When each weight varies by 20 % up or down, {always} of these {n} remain first.</source>
            <translation>Ce classement est-il solide ? Si chaque poids varie de 20 % en plus ou en moins, {always} sur {n} restent toujours parmi les premiers.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>It asks for no name: it lets in whoever has the address.</source>
            <translation>Elle ne demande pas de nom : elle laisse entrer quiconque a l’adresse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/initiatives.py" />
            <source>It can’t end before it begins.</source>
            <translation>Elle ne peut pas finir avant de commencer.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>It is done</source>
            <translation>C’est fait</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>It runs on this computer: nothing leaves it.</source>
            <translation>La base est sur cet ordinateur : rien n’en sort.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/signing.py" />
            <source>Its answer is approved already: it needs no visa.</source>
            <translation>Sa réponse est déjà validée : elle n’a pas besoin de visa.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/probing.py" />
            <source>Its place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Kind changed</source>
            <translation>Type modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Kind of owner</source>
            <translation>Catégorie de propriétaire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>Kinds of owners filled in from the open file</source>
            <translation>Catégories de propriétaires remplies d’après le fichier ouvert</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/owners.py" />
            <source>Kinds of owners filled in: {filled}, replaced: {replaced}, the same: {same}.</source>
            <translation>Catégories de propriétaires remplies : {filled}, remplacées : {replaced}, identiques : {same}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Known people</source>
            <translation>Personnes connues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>LOCOMVAC (tax file of vacant business premises)</source>
            <translation>LOCOMVAC (fichier fiscal des locaux vacants)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>LOCOMVAC calls vacant what pays no business tax: an association or an exempt shop may be inside. Look at them in the street.</source>
            <translation>LOCOMVAC appelle vacant ce qui ne paie pas de CFE : une association ou un commerce exonéré peut s’y trouver. À vérifier dans la rue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Last activity</source>
            <translation>Dernière activité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Layers of your own can’t be handed out with “Only what is published”: nobody can tell what in them is public. Leave them out, or hand out everything.</source>
            <translation>Vos propres couches ne peuvent pas être remises avec « Seulement ce qui est publié » : rien n’y dit ce qui est public. Retirez-les, ou remettez tout.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Left out of the ranking: {blocked} blocked, {earmarked} earmarked.</source>
            <translation>Hors classement : {blocked} en litige ou bloqués, {earmarked} déjà promis.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/disagreements/presenter.py" />
            <source>Left to those who may settle them: {count}.</source>
            <translation>Laissés à ceux qui peuvent les régler : {count}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Letter</source>
            <translation>Courrier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/probing.py" />
            <source>Letters and signs</source>
            <translation>Lettres et signes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/cell_words.py" />
            <source>Looked at before publication</source>
            <translation>Relu avant la mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/acceptance.py" />
            <source>Looked at before publication ({count})</source>
            <translation>Regardé avant publication ({count})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/presenter.py" />
            <source>Looking at a source</source>
            <translation>Lecture d’une source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Made public</source>
            <translation>Rendue publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Map around {address}.</source>
            <translation>Carte autour de l’adresse {address}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Map of the ground floors: {vacant} vacant, {used} in use.</source>
            <translation>Carte des locaux : {vacant} vides, {used} occupés.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>Map of the quarter: {note}.</source>
            <translation>Carte du quartier : {note}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>Map of what was said about {theme}: {n} places.</source>
            <translation>Carte de ce qui a été dit sur le thème {theme} : {n} lieux.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>Map of what was said: {name}.</source>
            <translation>Carte de ce qui a été dit : {name}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/context_choice.py" />
            <source>Map or data added: {title}</source>
            <translation>Carte ou donnée ajoutée : {title}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/context_choice.py" />
            <source>Map or data removed: {title}</source>
            <translation>Carte ou donnée retirée : {title}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>May be published</source>
            <translation>Publiable</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>Means</source>
            <translation>Moyens mis en œuvre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Mediation</source>
            <translation>Médiation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Mediators</source>
            <translation>Médiateurs</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Method, limits and sources</source>
            <translation>Annexe : méthode, limites et sources</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Minor: an adult agrees</source>
            <translation>Mineur : un adulte est d’accord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/live.py" />
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>Month by month</source>
            <translation>Mois par mois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>More than one ground floor in five is vacant</source>
            <translation>Plus d’un local sur cinq est vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>More than one ground floor in four is vacant</source>
            <translation>Plus d’un local sur quatre est vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>More than one ground floor in ten is vacant</source>
            <translation>Plus d’un local sur dix est vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>More than one ground floor in three is vacant</source>
            <translation>Plus d’un local sur trois est vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>More than one ground floor in two is vacant</source>
            <translation>Plus d’un local sur deux est vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Most affected: {street}, one of {whole}, {share}.</source>
            <translation>La plus touchée : {street}, un local vide sur {whole}, soit {share}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Most affected: {street}, {n} of {whole}, {share}.</source>
            <translation>La plus touchée : {street}, {n} locaux vides sur {whole}, soit {share}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Name in the data</source>
            <translation>Nom dans les données</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>Names and contacts were not read: {columns}.</source>
            <translation>Noms et contacts non lus : {columns}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Nearby</source>
            <translation>À côté</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Need</source>
            <translation>Besoin entre voisins</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/owners.py" />
            <source>Never read: {columns}.</source>
            <translation>Jamais lus : {columns}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>New contribution {reference}</source>
            <translation>Nouvelle contribution {reference}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcel_years.py" />
            <source>New parcels: {n} ({ids}).</source>
            <translation>Parcelles nouvelles : {n} ({ids}).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>No cloud client keeps this folder.</source>
            <translation>Aucun logiciel de synchronisation en ligne ne tient ce dossier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/guessing.py" />
            <source>No column of this source is recognised. Say with a mapping which of them to read: {columns}. Nothing was imported.</source>
            <translation>Aucune colonne de cette source n’est reconnue. Dites par une correspondance lesquelles lire : {columns}. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/report_posters.py" />
            <source>No commitment has come from a street yet (or none from these).</source>
            <translation>Aucun engagement n’est encore né d’une rue (ou d’aucune de celles-ci).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>No commitment was made yet</source>
            <translation>Aucun engagement pris à ce jour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/withdrawing.py" />
            <source>No contribution has this number here.</source>
            <translation>Aucune contribution n’a ce numéro ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/presenter.py" />
            <location filename="../si_javais_un_quartier/gui/contributions/presenter.py" />
            <source>No contribution has this reference.</source>
            <translation>Aucune contribution n’a cette référence.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/hexagons.py" />
            <source>No contribution of this choice has a place: there is nothing to draw.</source>
            <translation>Aucune contribution de ce choix n’a de lieu : il n’y a rien à dessiner.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/changes.py" />
            <source>No contribution with a place was made in these two periods: choose other days.</source>
            <translation>Aucune contribution placée sur la carte ne date de ces deux périodes : choisissez d’autres jours.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>No encounter was held in this period.</source>
            <translation>Aucune rencontre n’a eu lieu pendant cette période.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>No file “{name}” there.</source>
            <translation>Il n’y a pas de fichier « {name} » à cet endroit.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/commitments.py" />
            <source>No follow-up</source>
            <translation>Sans suite donnée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/quoting.py" />
            <source>No longer a quote</source>
            <translation>Citation retirée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>No subject was put to the residents: they spoke of what they wished.</source>
            <translation>Aucune question n’était posée : chacun a parlé de ce qu’il voulait.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>Nobody has chosen a quote for this theme yet.</source>
            <translation>Personne n’a encore choisi de citation pour ce thème.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>Nobody has chosen a quote here yet.</source>
            <translation>Personne n’a encore choisi de citation ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>Nobody has said anything about this place yet. Be the first.</source>
            <translation>Personne n’a encore rien dit de ce lieu. À vous !</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>Nobody on the way can read or change what is sent.</source>
            <translation>Personne en chemin ne peut lire ni changer ce qui est envoyé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>Nobody waited for an answer</source>
            <translation>Personne n’attendait de réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>None of the {whole} contributions that wait for an answer has it yet.</source>
            <translation>Aucune des {whole} contributions qui attendent une réponse ne l’a encore reçue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>None of these contributions waits for an answer.</source>
            <translation>Aucune de ces contributions n’attend de réponse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Not accepted</source>
            <translation>Non retenue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Not known</source>
            <translation>Non connu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Not offered</source>
            <translation>Non proposé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Not yet public</source>
            <translation>Pas encore publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/bilan.py" />
            <source>Note to councillors</source>
            <translation>Note aux élus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/bilan.py" />
            <source>Note to councillors: {question}</source>
            <translation>Note aux élus : {question}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/cell_words.py" />
            <source>Noted</source>
            <translation>Notée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/publishing.py" />
            <source>Noted: the map is online</source>
            <translation>Noté : la carte est en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/fieldwork.py" />
            <source>Notes from the field</source>
            <translation>Notes prises sur le terrain</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/situation.py" />
            <source>Nothing has changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/acceptance.py" />
            <source>Nothing here can be accepted: its author has said no.</source>
            <translation>Rien ici ne peut être accepté : son auteur a dit non.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/retention.py" />
            <source>Nothing is ticked.</source>
            <translation>Rien n’est coché.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Nothing published was said about it yet.</source>
            <translation>Rien de publié à son sujet pour l’instant.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>Nothing was published in this period</source>
            <translation>Rien n’a été publié pendant cette période</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/situation.py" />
            <source>Nothing was written yet.</source>
            <translation>Rien n’est encore écrit.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Number of a person, an account or a vehicle</source>
            <translation>Numéro d’une personne, d’un compte ou d’un véhicule</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>Object and frame</source>
            <translation>Objet et cadre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Observation</source>
            <translation>Constat</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Occupied</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Offer</source>
            <translation>Offre entre voisins</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>On hold</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/owners.py" />
            <source>On parcels that the file lacks (owned by persons, or not covered): {absent}. On no known parcel: {unplaced}. They stay as they are.</source>
            <translation>Sur des parcelles absentes du fichier (à des particuliers, ou non couvertes) : {absent}. Sur aucune parcelle connue : {unplaced}. Rien n’y change.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>On the same subject</source>
            <translation>Sur le même sujet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>One commitment</source>
            <translation>Un engagement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>One contribution, word for word</source>
            <translation>Une contribution, mot pour mot</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>One encounter, {people} people met</source>
            <translation>Une rencontre, {people} personnes rencontrées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>One mark for each contribution with a place ({n} of {whole}), at a blurred place where that was asked. Source: contributions published as of {day}.</source>
            <translation>Une marque par contribution placée ({n} sur {whole}), floutée à la demande. Source : contributions publiées au {day}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>One mark for each contribution with a place, at a blurred place where that was asked.</source>
            <translation>Une marque par contribution placée, floutée à la demande.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Only published contributions said between the first and the last day of the period are counted: {n}. {back} of the same days are not public (being read, private, hidden, off the subject or withdrawn) and appear nowhere here.</source>
            <translation>Seules sont comptées les contributions publiées, dites entre le premier et le dernier jour de la période : {n}. Aux mêmes dates, {back} ne sont pas publiques (en cours de relecture, privées, masquées, hors du sujet ou retirées) et n’apparaissent nulle part ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>Only the person who wrote a note can change it.</source>
            <translation>Seule la personne qui a écrit une note peut la modifier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>OpenStreetMap (shops, vacant or not)</source>
            <translation>OpenStreetMap (commerces, vacants ou non)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Outside the subject</source>
            <translation>Hors du sujet traité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Parcel</source>
            <translation>Parcelle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcel_years.py" />
            <source>Parcels brought up to date: {n} links</source>
            <translation>Parcelles mises à jour : {n} liens</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcel_years.py" />
            <source>Parcels that are no longer: {n} ({ids}).</source>
            <translation>Parcelles disparues : {n} ({ids}).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcel_years.py" />
            <source>Parcels whose outline or size changed: {n}.</source>
            <translation>Parcelles dont le contour ou la surface a changé : {n}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Parks brought in: {new}, replaced: {replaced}, left out: {rejected}.</source>
            <translation>Parcs importés : {new}, remplacés : {replaced}, écartés : {rejected}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Passed on to {body}</source>
            <translation>Transmise à {body}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>People met</source>
            <translation>Personnes rencontrées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>People who gave their age, in the whole quarter. Fewer than five are not shown.</source>
            <translation>Personnes ayant donné leur âge, dans tout le quartier. En dessous de cinq, le nombre n’est pas montré.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>People wrote by themselves</source>
            <translation>Chacun a écrit de lui-même</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Person {number}</source>
            <translation>Personne {number}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>Philadelphia (vacant land)</source>
            <translation>Philadelphie (terrains vacants)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Phone call</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Phone number</source>
            <translation>Numéro de téléphone</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/redactions.py" />
            <source>Photo blacked out</source>
            <translation>Photo noircie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_return.py" />
            <source>Photo from the field</source>
            <translation>Photo prise sur le terrain</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/redactions.py" />
            <source>Photo restored</source>
            <translation>Photo rétablie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Photo that nobody has looked at</source>
            <translation>Photo que personne n’a encore regardée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_return.py" />
            <source>Photo “{name}” was not taken in: it isn’t in the folder that was copied back, or isn’t a JPEG, PNG or WebP photo.</source>
            <translation>La photo « {name} » n’a pas été reprise : elle n’est pas dans le dossier recopié, ou ce n’est pas une photo JPEG, PNG ou WebP.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_return.py" />
            <source>Photo “{name}” was not taken in: its author hasn’t agreed to photos. It stays in the folder.</source>
            <translation>La photo « {name} » n’a pas été reprise : la personne n’a pas donné son accord pour les photos. Elle reste dans le dossier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>Photos are named in “{column}”; they were not fetched.</source>
            <translation>Des photos sont nommées dans « {column} » ; elles n’ont pas été récupérées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Place changed</source>
            <translation>Lieu modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/by_parcel.py" />
            <source>Placed in their parcel, having neither coordinates nor a sure address: {n}.</source>
            <translation>Placés dans leur parcelle, faute de coordonnées ou d’adresse sûre : {n}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Planning</source>
            <translation>Urbanisme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Points of the index: {list}.</source>
            <translation>Points de l’indice : {list}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Post, phone…</source>
            <translation>Courrier, téléphone…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Premises</source>
            <translation>Local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/surveying.py" />
            <source>Premises can’t be vacant from a day to come.</source>
            <translation>Un local ne peut pas être vacant à partir d’un jour à venir.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/premises_import.py" />
            <source>Premises imported: {source}</source>
            <translation>Locaux importés : {source}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Private</source>
            <translation>Privée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Private initiative</source>
            <translation>Initiative privée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/signing_book.py" />
            <source>Proposed answer</source>
            <translation>Réponse proposée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/signing_book.py" />
            <source>Proposed answer, signed: {function}</source>
            <translation>Réponse proposée, signée : {function}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Pseudonym (never the real name)</source>
            <translation>Pseudonyme (jamais le vrai nom)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Public</source>
            <translation>Publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Public initiative</source>
            <translation>Initiative publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Publish photos</source>
            <translation>Publier des photos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Publish their words</source>
            <translation>Publier ses mots</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>QGIS could not give the name and password for {host}. Your work is saved on this computer. Check the chosen authentication in QGIS’s options.</source>
            <translation>QGIS n’a pas pu donner le nom et le mot de passe pour {host}. Votre travail est enregistré sur cet ordinateur. Vérifiez l’authentification choisie dans les options de QGIS.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Quotes</source>
            <translation>Citations</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Quotes were chosen by a person among published contributions, and are the residents’ own words. Words said in another language are quoted in translation.</source>
            <translation>Les citations ont été choisies par une personne parmi les contributions publiées ; ce sont les mots des habitants. Ceux dits dans une autre langue sont cités en traduction.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Rank {rank} of the priority index, {total} of 100: {linked} wishes linked to it, {nearby} more nearby.</source>
            <translation>Rang {rank} de l’indice de priorité, {total} sur 100. Souhaits liés : {linked} ; autres souhaits à proximité : {nearby}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Ranking by the priority index: {list}.</source>
            <translation>Classement par l’indice de priorité : {list}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/probing.py" />
            <source>Reaching it</source>
            <translation>Accès</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/probing.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/report_writing.py" />
            <source>Reading and counting</source>
            <translation>Lecture et comptage</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/presenter.py" />
            <source>Reading premises</source>
            <translation>Lecture des locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Received</source>
            <translation>Reçue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Redirected</source>
            <translation>Réorientée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/telling.py" />
            <source>Reply noted</source>
            <translation>Réponse notée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>Report on the consultation</source>
            <translation>Bilan de la concertation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/bilan.py" />
            <source>Report on the consultation: {question}</source>
            <translation>Bilan de la concertation : {question}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Residents are known by a pseudonym they chose. Places are blurred where that was asked; ages of fewer than five people are never shown.</source>
            <translation>Les habitants sont connus par un pseudonyme qu’ils ont choisi. Les lieux sont floutés là où c’était demandé ; les âges de moins de cinq personnes ne sont jamais montrés.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Resident’s reply</source>
            <translation>Retour de l’habitant·e</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Resident’s reply not yet read</source>
            <translation>Réponse d’habitant pas encore relue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/team.py" />
            <source>Roles of {name}</source>
            <translation>Rôles de {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/owners.py" />
            <source>Rows without a parcel's number that can be used: {n} of {rows}.</source>
            <translation>Lignes sans numéro de parcelle utilisable : {n} sur {rows}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/probing.py" />
            <source>Safeguards</source>
            <translation>Protections</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/owners.py" />
            <source>Said otherwise and kept: {addresses}.</source>
            <translation>Différents et gardés : {addresses}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>Say how the words came: by letter, by phone, in a register…</source>
            <translation>Dites comment ces mots sont arrivés : par courrier, par téléphone, dans un registre…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/commitments.py" />
            <source>Say in a few words what was decided.</source>
            <translation>Dites en quelques mots ce qui a été décidé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/signing.py" />
            <source>Say in which function the visa was given.</source>
            <translation>Indiquez la fonction de la personne qui a visé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Say to whom the contribution is passed on.</source>
            <translation>Dites à qui la contribution est transmise.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/presenter.py" />
            <source>Say which column holds the address, or the coordinates.</source>
            <translation>Dites quelle colonne contient l’adresse, ou les coordonnées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/feeds.py" />
            <source>Say which column holds the words: the text or the title.</source>
            <translation>Dites quelle colonne contient les mots : le texte ou le titre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/feeds.py" />
            <source>Say which column tells the rows apart (their number or key at the source): without it a corrected text would come in twice.</source>
            <translation>Dites quelle colonne distingue les lignes (leur numéro ou leur clé à la source) : sans elle, un texte corrigé arriverait en double.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/feed_pages.py" />
            <source>Say which layer of the service is wanted.</source>
            <translation>Dites quelle couche du service vous voulez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/retention.py" />
            <source>Say who signed the list, and on which day.</source>
            <translation>Dites qui a signé la liste, et quel jour.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Say why: these are a resident’s words.</source>
            <translation>Dites pourquoi : ce sont les mots d’un habitant.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/acceptance.py" />
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Say why: this step needs a reason.</source>
            <translation>Dites pourquoi : cette étape demande un motif.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/encounter_form.py" />
            <source>Scale 1:{scale}</source>
            <translation>Échelle 1:{scale}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Scheduled</source>
            <translation>Programmée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/report_posters.py" />
            <location filename="../si_javais_un_quartier/qgis_bridge/report_writing.py" />
            <source>Setting page {number}</source>
            <translation>Mise en page : page {number}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/public_page.py" />
            <source>Settings of the public map</source>
            <translation>Réglages de la carte publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>Share of answers by theme: {list}.</source>
            <translation>Part des réponses données par thème : {list}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <location filename="../si_javais_un_quartier/report/live.py" />
            <source>Share of answers, by theme</source>
            <translation>Part des réponses données, par thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Share of vacant ground floors by street: {list}.</source>
            <translation>Part des locaux vides par rue : {list}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/findings.py" />
            <source>Shared base of “{name}”, made by a newer version of the plugin that this one reads.</source>
            <translation>Base partagée de « {name} », faite par une version plus récente de l’extension ; celle-ci sait la lire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/findings.py" />
            <source>Shared base of “{name}”.</source>
            <translation>Base partagée de « {name} ».</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Sheet {rank} of {count}</source>
            <translation>Fiche {rank} sur {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>Shop front aid</source>
            <translation>Aide aux vitrines</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Shop window</source>
            <translation>Vitrine</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/signing.py" />
            <location filename="../si_javais_un_quartier/report/signing_book.py" />
            <source>Signing book no. {number}</source>
            <translation>Parapheur n° {number}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>Sirene (register of establishments)</source>
            <translation>Sirene (répertoire des établissements)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>Solid: online and by post or telephone. Hatched: through the mediators, {n} of {whole}.</source>
            <translation>Plein : en ligne, par courrier ou par téléphone. Hachuré : par les médiateurs, {n} sur {whole}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/findings.py" />
            <source>Some signs came back changed.</source>
            <translation>Certains signes sont revenus changés.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>Somebody else is called “{name}” here already: choose another pseudonym.</source>
            <translation>Quelqu’un d’autre s’appelle déjà « {name} » ici : choisissez un autre pseudonyme.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/publish/folder.py" />
            <source>Somebody else is putting this map online now. Nothing was written. Try again in a few minutes.</source>
            <translation>Quelqu’un d’autre met cette carte en ligne en ce moment. Rien n’a été écrit. Réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>Somebody else is writing to the shared base. Your work is saved on this computer. Try again in a minute.</source>
            <translation>Quelqu’un d’autre écrit dans la base partagée. Votre travail est enregistré sur cet ordinateur. Réessayez dans une minute.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>Somebody else must approve this answer: two people are needed here.</source>
            <translation>Une autre personne doit approuver cette réponse : il faut être deux ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>Somebody is writing right now.</source>
            <translation>Quelqu’un y écrit en ce moment.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Somebody’s home</source>
            <translation>Domicile de quelqu’un</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Somebody’s name</source>
            <translation>Nom de quelqu’un</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/presenter.py" />
            <source>Something else was done since the import. Take both back with “Undo several” in the dock’s menu.</source>
            <translation>Autre chose a été fait depuis l’import. Annulez les deux par « Annuler plusieurs actions » dans le menu du panneau.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Something was said about each of the {whole} streets.</source>
            <translation>Quelque chose a été dit de chacune des {whole} rues.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Sources and licences</source>
            <translation>Sources et licences</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/templates.py" />
            <source>Standard answers changed</source>
            <translation>Réponses types modifiées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>State and date</source>
            <translation>État et date</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Status: {status}</source>
            <translation>Statut : {status}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Step-free</source>
            <translation>De plain-pied</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/templates.py" />
            <source>Still to be filled in: {words}</source>
            <translation>Reste à compléter : {words}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/withdrawing.py" />
            <source>Still waits: the shared base, at your next synchronisation; your colleagues’ computers, at theirs; safety copies of the base, 30 days at most.</source>
            <translation>Encore à venir : la base partagée, à votre prochaine synchronisation ; les ordinateurs de vos collègues, à la leur ; les sauvegardes de la base, 30 jours au plus.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>StockEtablissement of INSEE, geolocated or not. The SIRET is each row’s number; names are not read.</source>
            <translation>StockEtablissement de l’INSEE, géolocalisé ou non. Le SIRET est le numéro de chaque ligne ; les noms ne sont pas lus.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
            <location filename="../si_javais_un_quartier/network/words.py" />
            <location filename="../si_javais_un_quartier/qgis_bridge/tasks.py" />
            <location filename="../si_javais_un_quartier/qgis_bridge/transport.py" />
            <source>Stopped. What was done before is kept.</source>
            <translation>Arrêté. Ce qui était déjà fait est gardé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Storage</source>
            <translation>Dépôt</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>Street {number} of {count}</source>
            <translation>Rue {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Streets brought in: {new}, replaced: {replaced}, left out: {rejected}.</source>
            <translation>Rues importées : {new}, remplacées : {replaced}, écartées : {rejected}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>Subject</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Subject changed</source>
            <translation>Sujet modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>Subject {number} of {count}</source>
            <translation>Sujet de réflexion {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Survey on foot, up to {day}.</source>
            <translation>Relevé à pied, jusqu’au {day}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Survey on foot, up to {day}. Numbers: the ranking below.</source>
            <translation>Relevé à pied, jusqu’au {day}. Numéros : le classement ci-dessous.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Surveyed on</source>
            <translation>Relevé le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/surveying.py" />
            <source>Surveyed: {address}</source>
            <translation>Relevé : {address}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/publishing.py" />
            <source>Synchronise first: {count} changes are only on this computer.</source>
            <translation>Synchronisez d’abord : {count} modifications ne sont que sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/cell_words.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>Tag described: {tag}</source>
            <translation>Étiquette décrite : {tag}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>Tag removed: {tag}</source>
            <translation>Étiquette retirée : {tag}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>Tag renamed: {tag}</source>
            <translation>Étiquette renommée : {tag}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Tag: {tag}</source>
            <translation>Étiquette : {tag}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Tagged</source>
            <translation>Étiquetées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>Tags merged: {tag} into {other}</source>
            <translation>Étiquettes fusionnées : {tag} dans {other}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>Tags of the theme {theme}: {list}.</source>
            <translation>Étiquettes du thème {theme} : {list}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>Tags shop=vacant, disused:shop, disused:amenity and living shops, in columns, other_tags or tags: from QuickOSM, Overpass or a file of OpenStreetMap.</source>
            <translation>Attributs shop=vacant, disused:shop, disused:amenity et commerces ouverts, en colonnes, dans other_tags ou tags : de QuickOSM, d’Overpass ou d’un fichier OpenStreetMap.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>Tag’s colour: {tag}</source>
            <translation>Couleur de l’étiquette : {tag}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Taken charge of</source>
            <translation>Prise en charge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/publishing.py" />
            <location filename="../si_javais_un_quartier/gui/queue/presenter.py" />
            <source>Taken out of the next publication</source>
            <translation>Retiré de la prochaine mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>Tax on commercial wasteland, list of {year}</source>
            <translation>Taxe sur les friches commerciales, liste {year}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/encounter_form.py" />
            <source>Tear off: where to meet again stays with the mediator</source>
            <translation>À détacher : où se revoir reste chez le médiateur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>Tell us</source>
            <translation>Dites-le-nous</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>Tell whoever looks after the server: residents’ words would be damaged.</source>
            <translation>Prévenez la personne qui s’occupe du serveur : les mots des habitants seraient abîmés.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Temporary use</source>
            <translation>Occupation temporaire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>Text changed</source>
            <translation>Texte modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>That contribution is itself grouped with another: choose the other one.</source>
            <translation>Cette contribution est elle-même regroupée avec une autre : choisissez l’autre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>That is a good sign; test again in a minute to be sure of your own right to write.</source>
            <translation>C’est bon signe ; testez de nouveau dans une minute pour être sûr de votre propre droit d’écrire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/presenter.py" />
            <source>That is the contribution you are reading.</source>
            <translation>C’est la contribution que vous lisez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/search.py" />
            <source>The SQLite of this computer has no full-text search. Searching works, more slowly with many contributions.</source>
            <translation>La base SQLite de cet ordinateur n’a pas de recherche plein texte. La recherche marche, plus lentement s’il y a beaucoup de contributions.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/libraries.py" />
            <source>The analyses need the Python library shapely, version 2 or newer, which this QGIS lacks. Everything else works. In OSGeo4W, install the package python3-shapely; on Linux, python3-shapely of your distribution; the QGIS installers for Windows (.msi) and macOS have it.</source>
            <translation>Les analyses ont besoin de la bibliothèque Python shapely, version 2 ou plus récente, absente de ce QGIS. Tout le reste fonctionne. Avec OSGeo4W, installez le paquet python3-shapely ; sous Linux, python3-shapely de votre distribution ; les installeurs QGIS pour Windows (.msi) et macOS l’ont déjà.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>The answer can be public only where the contribution is: publish it first.</source>
            <translation>La réponse ne peut être publique que si la contribution l’est : publiez-la d’abord.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/signing.py" />
            <source>The answer has been changed since it was printed: put it in a new signing book.</source>
            <translation>La réponse a été modifiée depuis l’impression : mettez-la dans un nouveau parapheur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>The answer of {host} can’t be understood. Your work is saved on this computer; try again later.</source>
            <translation>La réponse de {host} ne peut pas être comprise. Votre travail est enregistré sur cet ordinateur ; réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>The answer of {host} is larger than {limit} MB and was not taken.</source>
            <translation>La réponse de {host} dépasse {limit} Mo et n’a pas été prise.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/wfs_pages.py" />
            <source>The answer of {service} holds no parcels or buildings that can be read.</source>
            <translation>La réponse de {service} ne contient ni parcelles ni bâtiments lisibles.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>The answers</source>
            <translation>Les réponses</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>The author has not agreed to publication.</source>
            <translation>L’auteur n’a pas donné son accord à la publication.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>The author refuses publication.</source>
            <translation>L’auteur refuse la publication.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>The authors' names were replaced by pseudonyms.</source>
            <translation>Les noms des auteurs ont été remplacés par des pseudonymes.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/boundary.py" />
            <source>The boundary layer holds no area that can be used. Choose another layer, or none.</source>
            <translation>La couche du périmètre ne contient aucune surface utilisable. Choisissez une autre couche, ou aucune.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <source>The card {reference} is in use already: look at the number.</source>
            <translation>La carte {reference} est déjà utilisée : vérifiez le numéro.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/context_columns_choice.py" />
            <source>The column needs a heading.</source>
            <translation>La colonne a besoin d’un titre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/probing.py" />
            <source>The connection</source>
            <translation>La connexion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>The contribution was closed with this answer: reopen it first, or write another answer.</source>
            <translation>La contribution a été close avec cette réponse : rouvrez-la d’abord, ou écrivez une autre réponse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/context.py" />
            <source>The contributions are not a representative sample.</source>
            <translation>Les contributions ne sont pas un échantillon représentatif.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_inputs.py" />
            <source>The coordinate system of “{layer}” ({crs}) has no known unit of length.</source>
            <translation>Le système de coordonnées de « {layer} » ({crs}) n’a pas d’unité de longueur connue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/boundary.py" />
            <source>The coordinate system “{crs}” has no EPSG code. Choose one that has.</source>
            <translation>Le système de coordonnées « {crs} » n’a pas de code EPSG. Choisissez-en un qui en a.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <location filename="../si_javais_un_quartier/domain/commitments.py" />
            <location filename="../si_javais_un_quartier/domain/contacting.py" />
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <location filename="../si_javais_un_quartier/domain/initiatives.py" />
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <location filename="../si_javais_un_quartier/domain/signing.py" />
            <location filename="../si_javais_un_quartier/domain/surveying.py" />
            <source>The date “{day}” can’t be read.</source>
            <translation>La date « {day} » est illisible.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>The day it was received can’t be in the future.</source>
            <translation>Le jour de réception ne peut pas être dans le futur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/signing.py" />
            <source>The day of the visa can’t be in the future.</source>
            <translation>Le jour du visa ne peut pas être à venir.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>The day the author was told can’t be in the future.</source>
            <translation>Le jour où la réponse a été transmise ne peut pas être à venir.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>The delay of an answer goes from the day the words were said to the day an answer was public or handed over. The median is the delay that half of the answers did not exceed. Only those who wished for an answer are counted.</source>
            <translation>Le délai d’une réponse va du jour où les mots ont été dits au jour où la réponse a été publique ou remise. La médiane est le délai que la moitié des réponses n’ont pas dépassé. Seules sont comptées les contributions qui souhaitaient une réponse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/expressions.py" />
            <source>The expression for “{field}” can't be read: {error} Nothing was imported.</source>
            <translation>L’expression pour « {field} » est illisible : {error} Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/expressions.py" />
            <source>The expression for “{field}” looks beyond the row ({names}), which an import may not do.</source>
            <translation>L’expression pour « {field} » regarde au-delà de la ligne ({names}), ce qu’un import ne peut pas faire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/expressions.py" />
            <source>The expression for “{field}” names a column that isn't there: {unknown}. Columns: {columns}.</source>
            <translation>L’expression pour « {field} » nomme une colonne absente : {unknown}. Colonnes : {columns}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>The file is there.</source>
            <translation>Le fichier est là.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcel_years.py" />
            <source>The file lacks {n} of the {total} parcels that were there: it does not seem to hold whole communes. None was taken out.</source>
            <translation>Il manque dans le fichier {n} des {total} parcelles présentes : il ne semble pas contenir des communes entières. Aucune n’a été retirée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>The file that the tax office gives to towns each year. Owners’ names are not read; what is not on the ground floor stays out.</source>
            <translation>Le fichier que la DGFiP remet chaque année aux collectivités. Les noms des propriétaires ne sont pas lus ; ce qui n’est pas au rez-de-chaussée reste dehors.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/making.py" />
            <source>The folder “{name}” doesn’t exist or can’t be written. Nothing was made.</source>
            <translation>Le dossier « {name} » n’existe pas ou n’est pas modifiable. Rien n’a été créé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>The ground floor</source>
            <translation>Le local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_inputs.py" />
            <source>The layer “{layer}” does not say its coordinate system, and none is guessed. Set it in the layer's properties, then run again.</source>
            <translation>La couche « {layer} » ne dit pas son système de coordonnées, et il n’est jamais deviné. Indiquez-le dans les propriétés de la couche, puis relancez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_inputs.py" />
            <source>The layer “{layer}” is in a coordinate system that is not projected ({crs}), where distances can't be measured. Reproject it first, in France to Lambert-93 (EPSG:2154); the other layers follow by themselves.</source>
            <translation>La couche « {layer} » est dans un système de coordonnées non projeté ({crs}), où l’on ne peut pas mesurer de distances. Reprojetez-la d’abord, en France en Lambert-93 (EPSG:2154) ; les autres couches suivent d’elles-mêmes.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/layer_sheets.py" />
            <source>The layer “{name}” could not be written: {why}</source>
            <translation>La couche « {name} » n’a pas pu être écrite : {why}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/feed_pages.py" />
            <source>The list of layers of “{host}” can’t be read.</source>
            <translation>La liste des couches de « {host} » n’est pas lisible.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/publish/folder.py" />
            <source>The map could not be written into “{name}”. Readers still see the map of before. Check the folder, its rights and the disk, then try again.</source>
            <translation>La carte n’a pas pu être écrite dans « {name} ». Les lecteurs voient toujours la carte d’avant. Vérifiez le dossier, ses droits et le disque, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>The mapping fills “{field}”, which does not exist here. {hint} Fields: {fields}.</source>
            <translation>La correspondance remplit « {field} », qui n’existe pas ici. {hint} Champs : {fields}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>The mapping is neither a known preset nor JSON such as {example}. Nothing was imported.</source>
            <translation>La correspondance n’est ni un modèle connu ni du JSON tel que {example}. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>The mapping must be a JSON object: our field, then their column.</source>
            <translation>La correspondance doit être un objet JSON : notre champ, puis leur colonne.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>The mediators went out {days} days, to {places} places, and brought back {n} contributions.</source>
            <translation>Jours de sortie des médiateurs : {days} ; lieux : {places} ; contributions rapportées : {n}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>The next synchronisation puts them back, and compares everything once.</source>
            <translation>La prochaine synchronisation les remet, et compare tout une fois.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>The one contribution that waited for an answer has it.</source>
            <translation>La seule contribution qui attendait une réponse l’a reçue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>The one contribution that waits for an answer has none yet.</source>
            <translation>La seule contribution qui attend une réponse ne l’a pas encore reçue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_project.py" />
            <source>The project can’t be written into “{folder}”: choose another folder.</source>
            <translation>Le projet ne peut pas être écrit dans « {folder} » : choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>The proxy of your network doesn’t let this through to {host}. Your work is saved on this computer. Check the proxy in QGIS’s options, or ask whoever looks after the network.</source>
            <translation>Le serveur mandataire (proxy) de votre réseau ne laisse pas passer vers {host}. Votre travail est enregistré sur cet ordinateur. Vérifiez le proxy dans les options de QGIS, ou demandez à la personne qui s’occupe du réseau.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/withdrawing.py" />
            <source>The public map shows some of it until it is put online again: do that today.</source>
            <translation>La carte publique en montre une partie jusqu’à sa prochaine mise en ligne : faites-la aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>The quarter</source>
            <translation>Le quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/encounter_form.py" />
            <source>The quarter has no background map: room for a sketch</source>
            <translation>Ce quartier n’a pas de fond de plan : place pour un croquis</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/fetchparcels.py" />
            <source>The quarter has no perimeter yet: it says which parcels to fetch. Draw it in the layer “Quarter”.</source>
            <translation>Le quartier n’a pas encore de périmètre : c’est lui qui dit quelles parcelles prendre. Dessinez-le dans la couche « Quartier ».</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>The ranking needs the Python library shapely, which this QGIS lacks; the rates don’t.</source>
            <translation>Le classement demande la bibliothèque Python shapely, qui manque à ce QGIS ; les taux s’en passent.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/contributions.py" />
            <source>The search was stopped.</source>
            <translation>La recherche a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/settings.py" />
            <source>The setting “{key}” can’t be read; its default is used instead.</source>
            <translation>Le réglage « {key} » est illisible ; sa valeur d’origine est utilisée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>The shared base did not send everything. What came is kept, your work is saved on this computer; the rest will come at the next synchronisation.</source>
            <translation>La base partagée n’a pas tout envoyé. Ce qui est arrivé est gardé, votre travail est enregistré sur cet ordinateur ; le reste viendra à la prochaine synchronisation.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>The shared base doesn’t answer. Your work is saved on this computer; it will leave at the next synchronisation.</source>
            <translation>La base partagée ne répond pas. Votre travail est enregistré sur cet ordinateur ; il partira à la prochaine synchronisation.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>The shared base is damaged. Your work is saved on this computer. Ask whoever looks after it to put back the last good snapshot, from the folder beside it.</source>
            <translation>La base partagée est abîmée. Votre travail est enregistré sur cet ordinateur. Demandez à la personne qui s’en occupe de remettre la dernière bonne sauvegarde, dans le dossier à côté.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>The shared base is older than this plugin. Nothing was changed; your work is saved on this computer. Ask whoever looks after the server to bring it up to date.</source>
            <translation>La base partagée est plus ancienne que cette extension. Rien n’a été changé ; votre travail est enregistré sur cet ordinateur. Demandez à la personne qui s’occupe du serveur de la mettre à jour.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>The shared base lacks some of its safeguards, without which people could write over each other. Nothing was sent; your work is saved on this computer. Ask whoever looks after the server to repair it.</source>
            <translation>Il manque à la base partagée des protections sans lesquelles chacun pourrait écraser le travail des autres. Rien n’a été envoyé ; votre travail est enregistré sur cet ordinateur. Demandez à la personne qui s’occupe du serveur de la réparer.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/engine.py" />
            <source>The shared base was made by a newer version of this plugin. Your work is saved on this computer. Update the plugin, then synchronise again.</source>
            <translation>La base partagée a été faite par une version plus récente de l’extension. Votre travail est enregistré sur cet ordinateur. Mettez l’extension à jour, puis synchronisez de nouveau.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>The shared base “{name}” is no longer in its folder: it was moved, renamed or deleted. Your work is saved on this computer. Ask whoever looks after it for its new address, or to put back a snapshot, from the folder beside it.</source>
            <translation>La base partagée « {name} » n’est plus dans son dossier : elle a été déplacée, renommée ou supprimée. Votre travail est enregistré sur cet ordinateur. Demandez à la personne qui s’en occupe sa nouvelle adresse, ou de remettre une sauvegarde, dans le dossier à côté.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/presenter.py" />
            <source>The source does not say its coordinate system: choose it.</source>
            <translation>La source ne dit pas son système de coordonnées : choisissez-le.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/places.py" />
            <source>The source gives x and y without their coordinate reference system. Choose it, then import again. Nothing was imported.</source>
            <translation>La source donne x et y sans leur système de coordonnées. Choisissez-le, puis réimportez. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/presenter.py" />
            <source>The source gives x and y: choose their coordinate system.</source>
            <translation>La source donne x et y : choisissez leur système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>The source has no column “{column}”. {hint} Columns: {columns}. Nothing was imported.</source>
            <translation>La source n’a pas de colonne « {column} ». {hint} Colonnes : {columns}. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/presenter.py" />
            <source>The source has no rows.</source>
            <translation>La source n’a aucune ligne.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>The streets were not brought in: silence can’t be told from absence.</source>
            <translation>Les rues n’ont pas été importées : on ne peut pas dire où personne n’a parlé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/team.py" />
            <source>The team needs somebody who administers it: give that role to another person first.</source>
            <translation>Il faut quelqu’un pour administrer l’équipe : donnez d’abord ce rôle à une autre personne.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>The texts are web pages: they were turned into plain text.</source>
            <translation>Les textes sont des pages web : ils ont été transformés en texte simple.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>The three limits of the classes must rise.</source>
            <translation>Les trois limites des classes doivent être croissantes.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules_choice.py" />
            <source>The town’s rules on vacant premises changed</source>
            <translation>Règles de la ville sur les locaux vacants changées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>The vacant ground floors</source>
            <translation>Les rez-de-chaussée vides</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/priority_rule.py" />
            <source>The weights must sum to 100.</source>
            <translation>La somme des poids doit faire 100.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/given_weights.py" />
            <source>The weights “{given}” can't be used: {number} numbers from 0 that sum to 100 are expected, for {parts} in this order, such as 30, 25, 15, 15, 15.</source>
            <translation>Les poids « {given} » ne conviennent pas : il faut {number} nombres à partir de 0 dont la somme fait 100, pour {parts} dans cet ordre, par exemple 30, 25, 15, 15, 15.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Their words, as they were said</source>
            <translation>Ses mots, tels qu’ils sont dits</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Theme changed</source>
            <translation>Thème modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/quoting.py" />
            <source>There are no words to quote.</source>
            <translation>Il n’y a pas de mots à citer.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/context_columns_choice.py" />
            <source>There are {n} columns at most.</source>
            <translation>Il y a {n} colonnes au plus.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/field_project.py" />
            <source>There is a file “{name}” in this folder already. Nothing was written; choose an empty folder.</source>
            <translation>Il y a déjà un fichier « {name} » dans ce dossier. Rien n’a été écrit ; choisissez un dossier vide.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>There is a tag “{tag}” already: merge the two.</source>
            <translation>Il y a déjà une étiquette « {tag} » : fusionnez les deux.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/making.py" />
            <source>There is already a file “{name}”. Nothing was changed. Choose another name.</source>
            <translation>Il y a déjà un fichier « {name} ». Rien n’a été changé. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/bulk.py" />
            <source>There is no approved answer yet.</source>
            <translation>Il n’y a pas encore de réponse approuvée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/bulk.py" />
            <source>There is no drafted answer to approve.</source>
            <translation>Il n’y a pas de réponse en brouillon à approuver.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/signing.py" />
            <source>There is no drafted answer to sign.</source>
            <translation>Il n’y a pas de réponse rédigée à faire viser.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>There is no file “{name}”. It may have been moved or renamed.</source>
            <translation>Il n’y a pas de fichier « {name} ». Il a peut-être été déplacé ou renommé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>There is no folder “{name}”.</source>
            <translation>Il n’y a pas de dossier « {name} ».</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>There is no perimeter yet: draw it, choose a layer with areas, or “everywhere”.</source>
            <translation>Il n’y a pas encore de périmètre : dessinez-le, choisissez une couche de surfaces, ou « Partout dans le quartier ».</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>There is no room left on the disk of “{name}”. What was saved before is whole. Free some room, then try again.</source>
            <translation>Il n’y a plus de place sur le disque de « {name} ». Ce qui était enregistré est intact. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>There is no room left where the shared base is. Your work is saved on this computer. Free some room there, then synchronise again.</source>
            <translation>Il n’y a plus de place là où se trouve la base partagée. Votre travail est enregistré sur cet ordinateur. Libérez-y de la place, puis synchronisez de nouveau.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>There is no shared base at this address of {host} any more, or there never was. Your work is saved on this computer. Check the address with whoever looks after it.</source>
            <translation>Il n’y a pas, ou plus, de base partagée à cette adresse de {host}. Votre travail est enregistré sur cet ordinateur. Vérifiez l’adresse avec la personne qui s’en occupe.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/syncing.py" />
            <source>There is no shared base at “{address}”. Nothing was made. Check the address, and that the network drive is connected, then try again.</source>
            <translation>Il n’y a pas de base partagée à « {address} ». Rien n’a été créé. Vérifiez l’adresse, et que le lecteur réseau est connecté, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/named.py" />
            <source>There is no subject “{name}”. Subjects: {names}.</source>
            <translation>Il n’y a pas de sujet de réflexion « {name} ». Sujets : {names}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>There is no table “{name}” to export. Tables: {names}.</source>
            <translation>Il n’y a pas de table « {name} » à exporter. Tables : {names}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/named.py" />
            <source>There is no theme “{name}”. Themes: {names}.</source>
            <translation>Il n’y a pas de thème « {name} ». Thèmes : {names}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/report_posters.py" />
            <source>There is no vacant ground floor whose facts may be published (or none at these addresses). Tick “May be published” in the premises’ form first.</source>
            <translation>Aucun local vide n’a de données publiables (ou aucun à ces adresses). Cochez d’abord « Peut être publié » dans la fiche du local.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/feature_source.py" />
            <source>There is no way from the coordinate reference system of “{name}” ({crs}) to the quarter's. Nothing was imported.</source>
            <translation>Aucun passage du système de coordonnées de « {name} » ({crs}) à celui du quartier. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/town_columns.py" />
            <source>These choices can't be read: a JSON text is expected, as the quarter's setting “{key}” holds it.</source>
            <translation>Ces choix ne peuvent pas être lus : on attend un texte JSON, tel que le réglage « {key} » du quartier le contient.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>These contributions have no tags yet: nothing can be told apart.</source>
            <translation>Ces contributions n’ont pas encore d’étiquettes : on ne peut rien distinguer.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>These lengths of vacancy can’t be applied.</source>
            <translation>Ces durées de vacance ne peuvent pas s’appliquer.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>They were {n} on {day}.</source>
            <translation>Ils étaient {n} le {day}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>This answer must be approved first.</source>
            <translation>Cette réponse doit d’abord être approuvée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/history.py" />
            <source>This can’t be brought back by itself: it follows from what is done with the rest.</source>
            <translation>Cela ne se remet pas tout seul : c’est la conséquence d’autre chose.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/signing_book.py" />
            <source>This contribution has been erased since.</source>
            <translation>Cette contribution a été effacée depuis.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>This could not be tried: you may not make a file in this folder.</source>
            <translation>Cela n’a pas pu être essayé : vous ne pouvez pas créer de fichier dans ce dossier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/tasks.py" />
            <source>This did not work, for a reason the program did not foresee. Your work is saved on this computer. The QGIS log panel holds the details to send to whoever looks after the tool.</source>
            <translation>Cela n’a pas marché, pour une raison que le programme n’avait pas prévue. Votre travail est enregistré sur cet ordinateur. Le journal des messages de QGIS contient les détails à transmettre à la personne qui s’occupe de l’outil.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/disagreements.py" />
            <source>This disagreement has been settled already.</source>
            <translation>Ce désaccord est déjà réglé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/relay.py" />
            <source>This file can’t be opened with that password, or it isn’t whole. Nothing was taken from it.</source>
            <translation>Ce fichier ne s’ouvre pas avec ce mot de passe, ou il n’est pas entier. Rien n’en a été repris.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/relay.py" />
            <source>This file is of another quarter’s shared base. Nothing was taken from it.</source>
            <translation>Ce fichier vient de la base partagée d’un autre quartier. Rien n’en a été repris.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>This folder is on this computer alone.</source>
            <translation>Ce dossier est sur ce seul ordinateur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/telling.py" />
            <source>This follow-up isn’t done yet: ask once it is.</source>
            <translation>Cette suite n’est pas encore réalisée : posez la question quand elle le sera.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/writing.py" />
            <source>This is no working copy of a quarter.</source>
            <translation>Ce n’est pas la copie de travail d’un quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>This is not a quarter’s shared base, or it was changed by another program. Nothing in it was changed. Choose another file, or ask whoever made it.</source>
            <translation>Ce n’est pas la base partagée d’un quartier, ou un autre programme l’a modifiée. Rien n’y a été changé. Choisissez un autre fichier, ou demandez à la personne qui l’a créée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/context_choice.py" />
            <source>This layer can only be read on this computer: choose one from a service or from a shared file.</source>
            <translation>Cette couche ne se lit que sur cet ordinateur : choisissez-en une d’un service ou d’un fichier partagé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/context_columns_choice.py" />
            <source>This layer is a picture: it can’t add a column.</source>
            <translation>Cette couche est une image : elle ne peut pas ajouter de colonne.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/context_choice.py" />
            <source>This layer is read with a password or a key, which must not travel with the quarter. Each of you can add it to their own project.</source>
            <translation>Cette couche se lit avec un mot de passe ou une clé, qui ne doit pas voyager avec le quartier. Chacun peut l’ajouter à son propre projet.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/context_columns_choice.py" />
            <source>This layer is read with a password or a key: it can’t add a column.</source>
            <translation>Cette couche se lit avec un mot de passe ou une clé : elle ne peut pas ajouter de colonne.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/letters.py" />
            <source>This list ties addresses to the owners' numbers in the city's own restricted file. It is for the letters that the service in charge of that file writes: hand it to nobody else, and delete it once they are sent.</source>
            <translation>Cette liste relie des adresses aux numéros des propriétaires dans le fichier restreint de la ville. Elle sert aux courriers du service qui tient ce fichier : ne la donnez à personne d’autre, et supprimez-la une fois les courriers partis.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>This message is not an answer.</source>
            <translation>Ce message n’est pas une réponse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/situation.py" />
            <source>This message is not in this thread; it may have been erased.</source>
            <translation>Ce message n’est pas dans cet échange ; il a peut-être été effacé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/permissions.py" />
            <source>This needs the role “{role}” or “{other}”.</source>
            <translation>Il faut pour cela le rôle « {role} » ou « {other} ».</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/permissions.py" />
            <source>This needs the role “{role}”.</source>
            <translation>Il faut pour cela le rôle « {role} ».</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/history.py" />
            <source>This old value can’t be read any more. Nothing was changed.</source>
            <translation>Cette ancienne valeur n’est plus lisible. Rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>This perimeter can’t be read.</source>
            <translation>Ce périmètre ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>This perimeter is too detailed: simplify it, then choose it again.</source>
            <translation>Ce périmètre est trop détaillé : simplifiez-le, puis choisissez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/team.py" />
            <source>This person is no longer in the list.</source>
            <translation>Cette personne n’est plus dans la liste.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>This place has no coordinates that can be kept.</source>
            <translation>Ce lieu n’a pas de coordonnées utilisables.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>This tag is no longer in the list.</source>
            <translation>Cette étiquette n’est plus dans la liste.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>Those who spoke chose to, or met a mediator. Numbers say what was said, not what the quarter thinks: no share here can be read as a share of the residents. Silence is not agreement.</source>
            <translation>Celles et ceux qui se sont exprimés l’ont choisi, ou ont rencontré un médiateur. Les nombres disent ce qui a été dit, non ce que pense le quartier : aucune part n’est ici une part des habitants. Le silence n’est pas un accord.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Tie</source>
            <translation>Lien</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Time vacant</source>
            <translation>Vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To be decided</source>
            <translation>À arbitrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To be settled</source>
            <translation>À régler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To be specified</source>
            <translation>À préciser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>To check, outside the quarter: {n}.</source>
            <translation>À vérifier, hors du quartier : {n}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>To check, the same words twice: {n}.</source>
            <translation>À vérifier, mêmes mots deux fois : {n}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>To check, without a readable date: {n}.</source>
            <translation>À vérifier, sans date lisible : {n}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To let</source>
            <translation>À louer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/encounter_form.py" />
            <source>To say aloud: “{sentence}”</source>
            <translation>À dire à voix haute : « {sentence} »</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To sort</source>
            <translation>À trier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To sort or specify</source>
            <translation>À trier ou à préciser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Too few people gave their age for it to be shown.</source>
            <translation>Trop peu de personnes ont donné leur âge pour qu’il soit montré.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Town’s rules</source>
            <translation>Règles de la ville</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/context_columns_choice.py" />
            <source>Two columns can’t have the same heading.</source>
            <translation>Deux colonnes ne peuvent pas avoir le même titre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <source>Two people of this sheet are called “{name}”: change one of the two.</source>
            <translation>Deux personnes de cette fiche s’appellent « {name} » : changez l’un des deux pseudonymes.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/templates.py" />
            <source>Two standard answers have the same name.</source>
            <translation>Deux réponses types portent le même nom.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Under review</source>
            <translation>À l’étude</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Untagged</source>
            <translation>Étiquette retirée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/findings.py" />
            <source>Update the plugin when you can: what it doesn’t know is kept as it is.</source>
            <translation>Mettez l’extension à jour quand vous le pourrez : ce qu’elle ne connaît pas est gardé tel quel.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Vacant</source>
            <translation>Vacant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Vacant for</source>
            <translation>Vide depuis</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/live.py" />
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Vacant ground floors, by street</source>
            <translation>Part des locaux vides, par rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>Vacant ground floors: {n} of {whole}, {share}.</source>
            <translation>Locaux vides : {n} sur {whole}, soit {share}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/signing.py" />
            <source>Visas noted</source>
            <translation>Visas saisis</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/deeds.py" />
            <source>Visibility: {visibility}</source>
            <translation>Visibilité : {visibility}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>Waiting in “To place”, without a sure place: {n}.</source>
            <translation>En attente dans « À placer », sans lieu sûr : {n}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Walk through the quarter</source>
            <translation>Marche dans le quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/priority_rule.py" />
            <source>Weights of the priority index changed</source>
            <translation>Poids de l’indice de priorité modifiés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Weights: {weights}. Wishes are contributions linked to the ground floor; nearby, those said within {reach} m, like initiatives; premises: area and length of the shop window.</source>
            <translation>Poids : {weights}. Souhaits : contributions liées au local ; à côté : celles dites à moins de {reach} m, comme les initiatives ; local : surface et longueur de vitrine.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>What QField, or an export of this tool, brings back: columns by our own names.</source>
            <translation>Ce que rapporte QField ou un export de cet outil : les colonnes portent nos noms.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>What answers at this address of {host} is not a quarter’s shared base. Nothing was changed. Check the address with whoever gave it to you.</source>
            <translation>Ce qui répond à cette adresse de {host} n’est pas la base partagée d’un quartier. Rien n’a été changé. Vérifiez l’adresse avec la personne qui vous l’a donnée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>What came of it: {list}.</source>
            <translation>Suites données : {list}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>What is counted</source>
            <translation>Ce qui est compté</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>What is done</source>
            <translation>Ce qui est fait</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>What is wished for it</source>
            <translation>Ce qui est souhaité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/probing.py" />
            <source>What it is</source>
            <translation>Nature de la base</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/live.py" />
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>What it is about</source>
            <translation>De quoi il s’agit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>What the columns mean</source>
            <translation>Sens des colonnes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>What was said, theme {number} of {count}: {theme}</source>
            <translation>Ce qui a été dit, thème {number} sur {count} : {theme}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/acts.py" />
            <source>What you were changing has been removed meanwhile. Nothing was changed; the list is up to date again.</source>
            <translation>Ce que vous modifiiez a été retiré entre-temps. Rien n’a été changé ; la liste est à jour.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>What {body} answered</source>
            <translation>Ce que {body} a répondu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>Where and when</source>
            <translation>Où et quand</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>Where it stands</source>
            <translation>Où elle en est</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Where nobody has spoken yet</source>
            <translation>Là où personne n’a encore parlé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>Where the contributions stand</source>
            <translation>Où en sont les contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Where to begin: the first {n} by the priority index</source>
            <translation>Par où commencer : les {n} premiers de l’indice de priorité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/encounter_form.py" />
            <source>Which place is it about?</source>
            <translation>De quel lieu s’agit-il ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Which way, by theme</source>
            <translation>Par quelle voie, thème par thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>While one writes, the others wait their turn.</source>
            <translation>Pendant que l’un écrit, les autres attendent leur tour.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>Who answers for it</source>
            <translation>Qui en répond</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Who spoke</source>
            <translation>Qui s’est exprimé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/probing.py" />
            <source>Who you are</source>
            <translation>Qui vous êtes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>Why it comes here</source>
            <translation>Pourquoi à ce rang</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>Wishes</source>
            <translation>Souhaits</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>With a telephone: scan this square, or type {address}</source>
            <translation>Avec un téléphone : scannez ce carré, ou tapez {address}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Withdrawn</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>Without a readable sector, noted as “{sector}”: {n}.</source>
            <translation>Sans secteur lisible, notées « {sector} » : {n}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>Without a telephone: speak to the mediators.</source>
            <translation>Sans téléphone : parlez aux médiateurs.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>Without a theme</source>
            <translation>Sans thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Words changed</source>
            <translation>Texte modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Words waiting for consent</source>
            <translation>Mots en attente d’accord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/withdrawing.py" />
            <source>Words withdrawn at their author’s request</source>
            <translation>Mots retirés à la demande de leur auteur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Works under way</source>
            <translation>En travaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Workshop</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/probing.py" />
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/probing.py" />
            <source>Writing at the same moment</source>
            <translation>Écrire à plusieurs en même temps</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>Writing was tried, and taken back at once.</source>
            <translation>Une écriture a été essayée, puis retirée aussitôt.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/file_probe.py" />
            <source>You can work on your copy; nothing of it will leave. Ask whoever looks after the shared folder for the right to write in it.</source>
            <translation>Vous pouvez travailler sur votre copie ; rien n’en partira. Demandez à la personne qui gère le dossier partagé le droit d’y écrire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>You can work on your copy; nothing of it will leave. Ask whoever looks after the team to give you a role.</source>
            <translation>Vous pouvez travailler sur votre copie ; rien n’en partira. Demandez un rôle à la personne qui s’occupe de l’équipe.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>You have already told us</source>
            <translation>Vous nous avez déjà dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/findings.py" />
            <source>You may read but not write.</source>
            <translation>Vous pouvez lire, mais pas écrire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>You may read the shared base but not write to it. Your work is saved on this computer. Ask whoever looks after the shared folder for the right to write in it.</source>
            <translation>Vous pouvez lire la base partagée, mais pas y écrire. Votre travail est enregistré sur cet ordinateur. Demandez à la personne qui s’occupe du dossier partagé le droit d’y écrire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>You may read this shared base but not write to it. Your work is saved on this computer. Ask whoever looks after the team to give you a role.</source>
            <translation>Vous pouvez lire cette base partagée, mais pas y écrire. Votre travail est enregistré sur cet ordinateur. Demandez un rôle à la personne qui s’occupe de l’équipe.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>You said</source>
            <translation>Vous avez dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>You said, we did</source>
            <translation>Vous avez dit, nous avons fait</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>You said: {words}</source>
            <translation>Vous avez dit : {words}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>Your name and password are right.</source>
            <translation>Votre nom et votre mot de passe sont les bons.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_inputs.py" />
            <source>a geometry that can't be read</source>
            <translation>géométrie illisible</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_inputs.py" />
            <source>a place that can't be converted to the parcels' coordinate system</source>
            <translation>lieu impossible à convertir dans le système de coordonnées des parcelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/premises.py" />
            <source>a spreadsheet shortened its number ({number})</source>
            <translation>un tableur a raccourci son numéro ({number})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/signing_book.py" />
            <source>answers: {count}</source>
            <translation>réponses : {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>associates</source>
            <translation>associés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>blocked</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>co-ownership</source>
            <translation>copropriété</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>commitment of {body}: {done} kept, {under_way} under way, {decided} decided.</source>
            <translation>engagement pris par {body} (tenu : {done}, en cours : {under_way}, décidé : {decided}).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>commitments of {body}: {done} kept, {under_way} under way, {decided} decided.</source>
            <translation>engagements pris par {body} (tenus : {done}, en cours : {under_way}, décidés : {decided}).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>company</source>
            <translation>société</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>company, association or other legal person</source>
            <translation>personne morale (société, association…)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>contribution published.</source>
            <translation>contribution publiée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>contributions published ({people}), of which {mediated} gathered by the mediators.</source>
            <translation>contributions publiées ({people}), dont {mediated} recueillies par les médiateurs.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>contributions published ({people}).</source>
            <translation>contributions publiées ({people}).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>contributions that waited for an answer have it, in {days} days (median).</source>
            <translation>contributions qui attendaient une réponse l’ont reçue, en {days} jours (médiane).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>contributions that waited for an answer have it.</source>
            <translation>contributions qui attendaient une réponse l’ont reçue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>coordinates that are not numbers</source>
            <translation>coordonnées qui ne sont pas des nombres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>date and time (UTC)</source>
            <translation>date et heure (UTC)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>date of vacancy to find out</source>
            <translation>date de vacance à préciser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>département</source>
            <translation>département</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>eligible: {why}</source>
            <translation>éligible : {why}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>empty geometry</source>
            <translation>géométrie vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>fewer than 5</source>
            <translation>moins de 5</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>first contact</source>
            <translation>premier contact</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>follow-up</source>
            <translation>relance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/speaking.py" />
            <source>from {first} to {last}</source>
            <translation>du {first} au {last}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>in use</source>
            <translation>occupé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>individual</source>
            <translation>particulier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>inside the perimeter</source>
            <translation>dans le périmètre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>invalid geometry, repaired for the computation ({what})</source>
            <translation>géométrie invalide, réparée pour le calcul ({what})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>it is not on the ground floor (storey {storey})</source>
            <translation>il n’est pas au rez-de-chaussée (niveau {storey})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/writing.py" />
            <source>it was erased at its author's request and does not come back</source>
            <translation>effacée à la demande de son auteur, elle ne revient pas</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/presets.py" />
            <source>its tags speak of no ground-floor premises</source>
            <translation>ses attributs ne parlent d’aucun local en rez-de-chaussée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>municipality</source>
            <translation>commune</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>no contact yet</source>
            <translation>pas encore de contact</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>no geometry</source>
            <translation>sans géométrie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>nobody knows whether it is vacant</source>
            <translation>on ne sait pas s’il est vacant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>not a surface</source>
            <translation>pas une surface</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>not eligible: {why}</source>
            <translation>non éligible : {why}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>not to be listed: {why}</source>
            <translation>à ne pas inscrire : {why}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>not vacant</source>
            <translation>non vacant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>of 100</source>
            <translation>sur 100</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>of which {n}</source>
            <translation>dont {n}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>of which {n} by the mediators</source>
            <translation>dont {n} par les médiateurs</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>of {n}</source>
            <translation>sur {n}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>other streets</source>
            <translation>autres rues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/charts.py" />
            <source>other themes</source>
            <translation>autres thèmes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>others: {n}</source>
            <translation>autres : {n}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>outside the perimeter</source>
            <translation>hors du périmètre</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>over %n year(s)</source>
            <translation>
                <numerusform>plus de %n an</numerusform>
                <numerusform>plus de %n ans</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/live.py" />
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>people met by the mediators, in {count} encounters.</source>
            <translation>personnes rencontrées par les médiateurs (rencontres : {count}).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>place not known</source>
            <translation>emplacement inconnu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/signing_book.py" />
            <source>prepared by {name}</source>
            <translation>préparé par {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>public body</source>
            <translation>organisme public</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/live.py" />
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>quarter: {share}</source>
            <translation>quartier : {share}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>region</source>
            <translation>région</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>semi-public company</source>
            <translation>société d’économie mixte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>settled</source>
            <translation>réglé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>several kinds of owners</source>
            <translation>plusieurs catégories de propriétaires</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>social landlord</source>
            <translation>bailleur social</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>the State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the coordinates are (0, 0)</source>
            <translation>coordonnées (0, 0)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the coordinates are not numbers</source>
            <translation>coordonnées qui ne sont pas des nombres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the coordinates lie outside what their reference system covers</source>
            <translation>coordonnées hors de ce que couvre leur système de référence</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the geometry is empty</source>
            <translation>géométrie vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the geometry is invalid and could not be repaired</source>
            <translation>géométrie invalide, impossible à réparer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the geometry is of another kind than asked for</source>
            <translation>géométrie d’un autre type que celui attendu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/premises_import.py" />
            <location filename="../si_javais_un_quartier/intake/writing.py" />
            <source>the source holds it twice: it is the same as row {first}</source>
            <translation>présente deux fois dans la source : identique à la ligne {first}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/contributions.py" />
            <source>the text is longer than a million characters</source>
            <translation>texte de plus d’un million de caractères</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/premises.py" />
            <source>there is neither a place nor an address</source>
            <translation>ni lieu ni adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>there is no geometry</source>
            <translation>sans géométrie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/initiatives.py" />
            <source>there is no name</source>
            <translation>il n’y a pas de nom</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/contributions.py" />
            <source>there is no text</source>
            <translation>sans texte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>to be listed: {why}</source>
            <translation>à inscrire : {why}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>to find out</source>
            <translation>à préciser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>to find out: {why}</source>
            <translation>à préciser : {why}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/key_words.py" />
            <source>to the day</source>
            <translation>au jour près</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/key_words.py" />
            <source>to the month</source>
            <translation>au mois près</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/key_words.py" />
            <source>to the year</source>
            <translation>à l’année près</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>under %n year(s)</source>
            <translation>
                <numerusform>moins de %n an</numerusform>
                <numerusform>moins de %n ans</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>under {last} years</source>
            <translation>moins de {last} ans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/owners.py" />
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>vacant</source>
            <translation>vide</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>vacant for %n month(s)</source>
            <translation>
                <numerusform>vacant depuis %n mois</numerusform>
                <numerusform>vacant depuis %n mois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>vacant for {least} to {most} months</source>
            <translation>vacant depuis {least} à {most} mois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>vacant, earmarked</source>
            <translation>vide, en projet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>vacant, nobody knows since when</source>
            <translation>vacant, on ne sait pas depuis quand</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/writing.py" />
            <source>what it was said to be the same as is gone</source>
            <translation>le local dont il était dit le même a disparu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>whole number</source>
            <translation>nombre entier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>without a theme</source>
            <translation>sans thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>word of a list</source>
            <translation>mot d’une liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/bulk.py" />
            <source>{act} ({number})</source>
            <translation>{act} ({number})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>{address}. This ground floor is vacant.</source>
            <translation>{address}. Ce local est vide.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>{body} asked the residents of {quarter}: {question} This report covers the time {span}.</source>
            <translation>{body} a demandé aux habitants de {quarter} : {question} Ce bilan porte sur la période {span}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{count} commitments under way</source>
            <translation>{count} engagements pris</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{count} commitments, one of them kept</source>
            <translation>{count} engagements, dont un tenu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{count} commitments, {done} of them kept</source>
            <translation>{count} engagements, dont {done} tenus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <source>{count} encounters, {people} people met</source>
            <translation>{count} rencontres, {people} personnes rencontrées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/push.py" />
            <source>{count} entries have disappeared from this computer since the last synchronisation. Nothing was sent. If you removed them on purpose, confirm; if not, nothing is lost in the shared base.</source>
            <translation>{count} éléments ont disparu de cet ordinateur depuis la dernière synchronisation. Rien n’a été envoyé. Si vous les avez retirés exprès, confirmez ; sinon, rien n’est perdu dans la base partagée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>{days} days in the period before.</source>
            <translation>{days} jours à la période précédente.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/addresses.py" />
            <source>{file} is no address file of the Base adresse nationale (CSV with numero, nom_voie, lon, lat). Nothing was imported.</source>
            <translation>{file} n’est pas un fichier d’adresses de la Base adresse nationale (CSV avec numero, nom_voie, lon, lat). Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/speaking.py" />
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>{first} first</source>
            <translation>{first} d’abord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>{first} first, {second} next</source>
            <translation>{first} d’abord, {second} ensuite</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>{first} to {last} years</source>
            <translation>{first} à {last} ans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>{first} years and over</source>
            <translation>{first} ans et plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>{host} answers too slowly. Your work is saved on this computer; try again on a better line.</source>
            <translation>{host} répond trop lentement. Votre travail est enregistré sur cet ordinateur ; réessayez avec une meilleure connexion.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>{host} answers, but its database doesn’t. Your work is saved on this computer; it will leave at the next synchronisation. If it lasts, tell whoever looks after the server.</source>
            <translation>{host} répond, mais pas sa base de données. Votre travail est enregistré sur cet ordinateur ; il partira à la prochaine synchronisation. Si cela dure, prévenez la personne qui s’occupe du serveur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_probe.py" />
            <source>{host} answers.</source>
            <translation>{host} répond.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>{host} can’t prove that it is {host}: its certificate is wrong or out of date. Nothing was sent; your work is saved on this computer. Tell whoever looks after the server.</source>
            <translation>{host} ne peut pas prouver son identité : son certificat est faux ou périmé. Rien n’a été envoyé ; votre travail est enregistré sur cet ordinateur. Prévenez la personne qui s’occupe du serveur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>{host} could not keep what was sent. Your work is saved on this computer; it will leave at the next synchronisation. If it lasts, tell whoever looks after the server.</source>
            <translation>{host} n’a pas pu garder ce qui a été envoyé. Votre travail est enregistré sur cet ordinateur ; il partira à la prochaine synchronisation. Si cela dure, prévenez la personne qui s’occupe du serveur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>{host} did not send everything. What came is kept, your work is saved on this computer; the rest will come at the next synchronisation.</source>
            <translation>{host} n’a pas tout envoyé. Ce qui est arrivé est gardé, votre travail est enregistré sur cet ordinateur ; le reste viendra à la prochaine synchronisation.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>{host} does not answer. Your work is saved on this computer; try again later.</source>
            <translation>{host} ne répond pas. Votre travail est enregistré sur cet ordinateur ; réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>{host} doesn’t know this name and password, or was given none. Your work is saved on this computer. Check them in QGIS’s authentication settings, or ask whoever looks after the shared base.</source>
            <translation>{host} ne reconnaît pas ce nom et ce mot de passe, ou n’en a pas reçu. Votre travail est enregistré sur cet ordinateur. Vérifiez-les dans les réglages d’authentification de QGIS, ou demandez à la personne qui s’occupe de la base partagée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>{host} has a fault of its own ({status}). Nothing here was changed; try again later.</source>
            <translation>{host} est en panne ({status}). Rien n’a été changé ici ; réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>{host} is asked too much just now and wants us to wait. Your work is saved on this computer; try again in a quarter of an hour.</source>
            <translation>{host} est trop sollicité en ce moment et demande d’attendre. Votre travail est enregistré sur cet ordinateur ; réessayez dans un quart d’heure.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>{host} lets you into no shared base at this address. Your work is saved on this computer. Check the address, or ask whoever looks after it to let you in.</source>
            <translation>{host} ne vous laisse entrer dans aucune base partagée à cette adresse. Votre travail est enregistré sur cet ordinateur. Vérifiez l’adresse, ou demandez l’accès à la personne qui s’en occupe.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>{host} refused to give what was asked. Nothing here was changed. Check the address, and the name and password if it wants some.</source>
            <translation>{host} a refusé de donner ce qui était demandé. Rien n’a été changé ici. Vérifiez l’adresse, et le nom et le mot de passe s’il en faut.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>{host} says that it can’t: “{reason}”. Nothing here was changed.</source>
            <translation>{host} répond qu’il ne peut pas : « {reason} ». Rien n’a été changé ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/words.py" />
            <source>{host} sends us on to another address, which is not followed. Nothing here was changed. Check the address with whoever gave it to you.</source>
            <translation>{host} renvoie vers une autre adresse, qui n’est pas suivie. Rien n’a été changé ici. Vérifiez l’adresse avec la personne qui vous l’a donnée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>{host} shows a web page instead of the shared base, as a login page or a proxy does. Your work is saved on this computer. Open the address in a browser to see what it asks for.</source>
            <translation>{host} montre une page web au lieu de la base partagée, comme le fait une page de connexion ou un proxy. Votre travail est enregistré sur cet ordinateur. Ouvrez l’adresse dans un navigateur pour voir ce qu’elle demande.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/web_failures.py" />
            <source>{host} takes no message as large as this. Your work is saved on this computer. Ask whoever looks after the server to allow larger ones.</source>
            <translation>{host} n’accepte pas de message aussi gros. Votre travail est enregistré sur cet ordinateur. Demandez à la personne qui s’occupe du serveur d’en accepter de plus gros.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_analysis.py" />
            <source>{layer} {key}: {reason}</source>
            <translation>{layer} {key} : {reason}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>{low} to {high} years</source>
            <translation>{low} à {high} ans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <source>{name} has not agreed to photos: ask, or remove them.</source>
            <translation>{name} n’a pas donné son accord pour les photos : demandez-le, ou retirez-les.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <source>{name} is a minor: remove the photos.</source>
            <translation>{name} est une personne mineure : retirez les photos.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/permissions.py" />
            <source>{name} is no longer in the team and can only read.</source>
            <translation>{name} n’est plus dans l’équipe et peut seulement lire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>{name} is no longer in the team.</source>
            <translation>{name} n’est plus dans l’équipe.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <source>{name}: a note without words. Write what was said, or put the note in those of the encounter.</source>
            <translation>{name} : une note sans parole. Écrivez ce qui a été dit, ou mettez la note dans celles de la rencontre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/live.py" />
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <location filename="../si_javais_un_quartier/report/voices_pages.py" />
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>{name}: {list}.</source>
            <translation>{name} : {list}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>{n} ({people}) of “{tag}”</source>
            <translation>« {tag} » : {n} ({people})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>{n} ({people}) speak of “{tag}”</source>
            <translation>Étiquette « {tag} » : {n} ({people})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{n} contribution ({refs})</source>
            <translation>{n} contribution ({refs})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>{n} contribution about this place, as of {day}. {notice}</source>
            <translation>{n} contribution sur ce local, au {day}. {notice}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>{n} contribution of {whole} is about this theme.</source>
            <translation>{n} contribution sur {whole} parle de ce thème.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>{n} contribution.</source>
            <translation>{n} contribution.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>{n} contributions ({people}), of which {mediated} through the mediators.</source>
            <translation>{n} contributions ({people}), dont {mediated} par les médiateurs.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/place_sheets.py" />
            <source>{n} contributions ({people}).</source>
            <translation>{n} contributions ({people}).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{n} contributions ({refs})</source>
            <translation>{n} contributions ({refs})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>{n} contributions about this place, as of {day}. {notice}</source>
            <translation>{n} contributions sur ce local, au {day}. {notice}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>{n} contributions are too many for paper: the first {most} follow. All of them are in the tables that the tool hands out (Hand out tables).</source>
            <translation>{n} contributions sont trop pour le papier : voici les {most} premières. Toutes sont dans les tableaux que l’outil remet (Remettre des tableaux).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>{n} contributions come from {people} known people; {nameless} have no profile and may be anybody’s.</source>
            <translation>{n} contributions viennent de {people} personnes connues par leur pseudonyme ; sans profil, et donc de n’importe qui : {nameless}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>{n} contributions of {whole} ({people}) are about this theme.</source>
            <translation>{n} contributions sur {whole} ({people}) parlent de ce thème.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>{n} contributions placed, each a dot</source>
            <translation>{n} contributions placées, un point chacune</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>{n} contributions, word for word</source>
            <translation>{n} contributions, mot pour mot</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>{n} contributions, {people} people heard</source>
            <translation>{n} contributions, {people} personnes entendues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>{n} ground floors of {whole} are vacant, {share}.</source>
            <translation>{n} locaux sur {whole} sont vides, soit {share}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>{n} in the period before.</source>
            <translation>{n} à la période précédente.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/premises_sheets.py" />
            <source>{n} months</source>
            <translation>{n} mois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <location filename="../si_javais_un_quartier/report/premises_pages.py" />
            <source>{n} of {whole}</source>
            <translation>{n} sur {whole}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>{n} of {whole} contributions that waited for an answer has it.</source>
            <translation>{n} contribution sur {whole} qui attendaient une réponse l’a reçue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>{n} of {whole} contributions that waited for an answer have it.</source>
            <translation>{n} contributions sur {whole} qui attendaient une réponse l’ont reçue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{n} of {whole} contributions were answered, half of them within {days} days; {late} took over {most} days.</source>
            <translation>{n} contributions sur {whole} ont reçu une réponse, la moitié en {days} jours au plus ; délai de plus de {most} jours : {late}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{n} of {whole} contributions were answered.</source>
            <translation>{n} contributions sur {whole} ont reçu une réponse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/speaking.py" />
            <source>{n} people</source>
            <translation>{n} personnes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/speaking.py" />
            <source>{n} person</source>
            <translation>{n} personne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{n} still wait.</source>
            <translation>{n} en attente.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>{n} streets of {whole}: {list}. The next walk could begin there.</source>
            <translation>{n} rues sur {whole} : {list}. La prochaine sortie pourrait commencer là.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>{n} vacant ground floors of {whole}</source>
            <translation>{n} locaux vides sur {whole}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/posters.py" />
            <source>{place}: {hours}</source>
            <translation>{place}, {hours}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/wfs_pages.py" />
            <source>{service} announces {total} objects, more than a commune has.</source>
            <translation>{service} annonce {total} objets, plus que n’en a une commune.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/wfs_pages.py" />
            <source>{service} gave {n} objects where it had announced {total}. What came is kept; try again later.</source>
            <translation>{service} a donné {n} objets alors qu’il en annonçait {total}. Ce qui est arrivé est gardé ; réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/wfs_pages.py" />
            <source>{service} gives objects that lie elsewhere than the quarter. Nothing was imported.</source>
            <translation>{service} donne des objets situés ailleurs que dans le quartier. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/who_pages.py" />
            <source>{share} of the words came through the mediators</source>
            <translation>{share} des contributions sont passées par les médiateurs</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{share} of those who waited for an answer have it</source>
            <translation>{share} des réponses attendues ont été données</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{state} on {day}</source>
            <translation>{state} le {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{state}, for {day}</source>
            <translation>{state}, pour le {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/answer_pages.py" />
            <source>{state}, promised for {day}: late</source>
            <translation>{state}, promise pour le {day} : en retard</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/theme_pages.py" />
            <source>{tag}: {n}</source>
            <translation>{tag} : {n}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>{time} on 1 January {year}</source>
            <translation>{time} au 1er janvier {year}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>{time}, {place}</source>
            <translation>{time}, {place}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/method_pages.py" />
            <source>{who} answered: {words}</source>
            <translation>Réponse, {who} : {words}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/acts.py" />
            <source>“{act}” can't be taken back: what it changed has been changed again since. Nothing was changed.</source>
            <translation>« {act} » ne peut pas être annulé : ce qui avait changé a encore changé depuis. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/premises.py" />
            <source>“{column}” holds names or contacts, which have no place here. Take “{field}” out of the mapping. Nothing was imported.</source>
            <translation>« {column} » contient des noms ou des contacts, qui n’ont pas leur place ici. Retirez « {field} » de la correspondance. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/boundary.py" />
            <source>“{crs}” measures in degrees. A quarter needs a system in metres: choose the national one, such as EPSG:2154 in mainland France.</source>
            <translation>« {crs} » mesure en degrés. Un quartier demande un système en mètres : choisissez le système national, comme EPSG:2154 en France métropolitaine.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/sheet_print.py" />
            <source>“{file}” could not be written. Choose another folder, or close the program that shows the file.</source>
            <translation>« {file} » n’a pas pu être écrit. Choisissez un autre dossier, ou fermez le programme qui montre ce fichier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/layer_outputs.py" />
            <source>“{file}” is one of the layers to read; it would be lost. Choose another file for the result.</source>
            <translation>« {file} » est l’une des couches à lire ; elle serait perdue. Choisissez un autre fichier pour le résultat.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/places.py" />
            <source>“{folder}” is kept in step by {client}, which copies the shared base while people write in it and would lose their work. Nothing was changed. Put the shared base in a shared folder of the network.</source>
            <translation>« {folder} » est synchronisé par {client}, qui copie la base partagée pendant qu’on y écrit et perdrait du travail. Rien n’a été changé. Mettez la base partagée dans un dossier partagé du réseau.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/feed_pages.py" />
            <source>“{host}” answered with a web page or a message instead of data. Nothing was brought in. Check the address and the layer; it must be able to give GeoJSON or GML.</source>
            <translation>« {host} » a répondu par une page web ou un message au lieu de données. Rien n’est arrivé. Vérifiez l’adresse et la couche ; le service doit savoir donner du GeoJSON ou du GML.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>“{id}” has 12 characters: the département is missing, and no commune says it</source>
            <translation>« {id} » a 12 caractères : le département manque, et aucune commune ne le dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>“{id}” is in the source already, in row {first}</source>
            <translation>« {id} » est déjà dans la source, ligne {first}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>“{id}” is no parcel number of 14 characters</source>
            <translation>« {id} » n’est pas un identifiant de parcelle de 14 caractères</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>“{id}” is no parcel number of 14 characters, and commune, section and number don't make one</source>
            <translation>« {id} » n’est pas un identifiant de parcelle de 14 caractères, et commune, section et numéro n’en font pas un</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/databases.py" />
            <source>“{layer}” of “{name}” is not kept in the file but computed by it (a view). Save it as a table, then import that. Nothing was imported.</source>
            <translation>« {layer} » de « {name} » n’est pas gardée dans le fichier mais calculée par lui (une vue). Enregistrez-la comme table, puis importez celle-ci. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/owners.py" />
            <source>“{name}” can’t be read to its end. Fetch it again. Nothing was changed.</source>
            <translation>« {name} » ne peut pas être lu jusqu’au bout. Téléchargez-le de nouveau. Rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/whole_files.py" />
            <source>“{name}” could not be written. If it is open in another program, close it there; check the folder and the disk.</source>
            <translation>« {name} » n’a pas pu être écrit. S’il est ouvert dans un autre programme, fermez-le ; vérifiez le dossier et le disque.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/feature_source.py" />
            <source>“{name}” does not say its coordinate reference system. Choose it, then import again. Nothing was imported.</source>
            <translation>« {name} » ne dit pas son système de coordonnées. Choisissez-le, puis réimportez. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” holds OpenStreetMap notes, which can't be imported as a table.</source>
            <translation>« {name} » contient des notes OpenStreetMap, qui ne s’importent pas comme une table.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” holds no layer or table that can be read here. Nothing was imported.</source>
            <translation>« {name} » ne contient aucune couche ni table lisible ici. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/publish/folder.py" />
            <source>“{name}” holds other files than a public map. Nothing was written. Choose an empty folder, or the one of the last publication.</source>
            <translation>« {name} » contient autre chose qu’une carte publique. Rien n’a été écrit. Choisissez un dossier vide, ou celui de la dernière mise en ligne.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” holds several layers. Say which, as {name}|layername=…, among: {layers}.</source>
            <translation>« {name} » contient plusieurs couches. Dites laquelle, comme {name}|layername=…, parmi : {layers}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/publish/folder.py" />
            <source>“{name}” holds the public map of another quarter. Nothing was written. Choose another folder.</source>
            <translation>« {name} » contient la carte publique d’un autre quartier. Rien n’a été écrit. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” is a GeoPackage, but not the working copy of a quarter. Nothing in it was changed.</source>
            <translation>« {name} » est un GeoPackage, mais pas la copie de travail d’un quartier. Rien n’y a été changé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/layer_sheets.py" />
            <source>“{name}” is a layer of the quarter itself. Name its table instead: contacts and profiles never leave that way.</source>
            <translation>« {name} » est une couche du quartier lui-même. Nommez plutôt son tableau : les contacts et les profils ne sortent jamais par là.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” is a quarter's shared base, not a working copy. Choose it as the shared base: a working copy is then made on this computer.</source>
            <translation>« {name} » est la base partagée d’un quartier, pas une copie de travail. Choisissez-la comme base partagée : une copie de travail sera faite sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” is a web page, not data: the download asked for a password or went wrong. Download it again. Nothing was imported.</source>
            <translation>« {name} » est une page web, pas des données : le téléchargement demandait un mot de passe ou a échoué. Téléchargez le fichier à nouveau. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/whole_files.py" />
            <source>“{name}” is a working copy or a shared base, which tables must not replace. Nothing was changed. Choose another name.</source>
            <translation>« {name} » est une copie de travail ou une base partagée, que des tableaux ne doivent pas remplacer. Rien n’a été changé. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/overpass.py" />
            <source>“{name}” is cut off or too large to be an answer of Overpass. Download it again. Nothing was imported.</source>
            <translation>« {name} » est coupé, ou trop gros pour une réponse d’Overpass. Téléchargez le fichier à nouveau. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/databases.py" />
            <location filename="../si_javais_un_quartier/qgis_bridge/unpacking.py" />
            <source>“{name}” is damaged or was not fetched whole. Fetch it again. Nothing was imported.</source>
            <translation>« {name} » est abîmé ou n’a pas été téléchargé en entier. Téléchargez-le de nouveau. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>“{name}” is damaged. Nothing was changed. Keep the file aside, and open the shared base again to make a new working copy.</source>
            <translation>« {name} » est abîmé. Rien n’a été changé. Mettez le fichier de côté, et rouvrez la base partagée pour faire une nouvelle copie de travail.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” is empty. Nothing was imported.</source>
            <translation>« {name} » est vide. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/layer_sheets.py" />
            <source>“{name}” is neither a table of the quarter nor a layer that can be opened.</source>
            <translation>« {name} » n’est ni un tableau du quartier, ni une couche qui puisse être ouverte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/owners.py" />
            <source>“{name}” is no file of premises or parcels of legal persons: it lacks {columns}. Choose the one of your département on data.gouv.fr (“Fichiers des locaux et des parcelles des personnes morales”).</source>
            <translation>« {name} » n’est pas un fichier des locaux ou des parcelles des personnes morales : il y manque {columns}. Choisissez celui de votre département sur data.gouv.fr (« Fichiers des locaux et des parcelles des personnes morales »).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>“{name}” is not a GeoPackage. Choose the working copy of a quarter.</source>
            <translation>« {name} » n’est pas un GeoPackage. Choisissez la copie de travail d’un quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” is packed in a way that can't be read here: unpack it first, then open what is inside (of a sheet of the cadastre in EDIGEO, the file that ends in .THF). Nothing was imported.</source>
            <translation>« {name} » est compressé d’une façon qui ne se lit pas ici : décompressez-le d’abord, puis ouvrez ce qu’il contient (pour une feuille du cadastre au format EDIGEO, le fichier qui finit par .THF). Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” lies on a network drive. A working copy must be on a disk of this computer; the shared base may stay there.</source>
            <translation>« {name} » est sur un lecteur réseau. Une copie de travail doit être sur un disque de cet ordinateur ; la base partagée peut y rester.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/templates.py" />
            <source>“{name}” needs a name and a text.</source>
            <translation>« {name} » doit avoir un nom et un texte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” only points to other files or addresses; open those instead.</source>
            <translation>« {name} » ne fait que renvoyer à d’autres fichiers ou adresses ; ouvrez plutôt ceux-ci.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>“{name}” or its folder can't be written. Nothing was changed. Ask for the right to write there, or move the file.</source>
            <translation>« {name} » ou son dossier n’est pas modifiable. Rien n’a été changé. Demandez le droit d’y écrire, ou déplacez le fichier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/unpacking.py" />
            <source>“{name}” unpacks to more than {limit} GB and was not opened. Nothing was imported.</source>
            <translation>« {name} » dépasse {limit} Go une fois décompressé et n’a pas été ouvert. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” was made by a newer version of this plugin. Nothing in it was changed. Update the plugin, then open it again.</source>
            <translation>« {name} » a été fait par une version plus récente de l’extension. Rien n’y a été changé. Mettez l’extension à jour, puis rouvrez-le.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>“{parcel}” is no parcel: its identifier has 14 characters.</source>
            <translation>« {parcel} » n’est pas une parcelle : son identifiant a 14 caractères.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/encounter_findings.py" />
            <source>“{reference}” is no card number: it has three characters, a dash, three more.</source>
            <translation>« {reference} » n’est pas un numéro de carte : il faut trois caractères, un tiret, puis trois caractères.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/initiatives.py" />
            <source>“{site}” is no address of the web.</source>
            <translation>« {site} » n’est pas une adresse web.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>“{tag}” is in use ({number}): merge it into another tag.</source>
            <translation>« {tag} » est utilisée ({number}) : fusionnez-la avec une autre étiquette.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/opening_pages.py" />
            <source>“{theme}” comes first: {n} contributions of {whole} ({people}). The mediators gathered {share}.</source>
            <translation>D’abord « {theme} » : {n} contributions sur {whole} ({people}). Part recueillie par les médiateurs : {share}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <location filename="../si_javais_un_quartier/algorithms/town_columns.py" />
            <source>“{title}” can't be read now: its column stays empty.</source>
            <translation>« {title} » ne peut pas être lue pour l’instant : sa colonne reste vide.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/signing_book.py" />
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>“{word}” is not in the quarter’s list.</source>
            <translation>« {word} » n’est pas dans la liste du quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/signing_book.py" />
            <source>☐ agreed    ☐ to be seen again: ______________________    Visa:</source>
            <translation>☐ d’accord    ☐ à revoir : ______________________    Visa :</translation>
        </message>
    </context>
    <context>
        <name>PlaceField</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/place_field.py" />
            <source>Choose an address file…</source>
            <translation>Choisir un fichier d’adresses…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/place_field.py" />
            <source>Click on the map. Escape gives up.</source>
            <translation>Cliquez sur la carte. Échap pour renoncer.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/place_field.py" />
            <source>Find with the Géoplateforme: sends the address to IGN</source>
            <translation>Chercher avec la Géoplateforme : envoie l’adresse à l’IGN</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/place_field.py" />
            <source>No place</source>
            <translation>Aucun lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/place_field.py" />
            <source>On the map; click to move it</source>
            <translation>Placé sur la carte ; cliquez pour le déplacer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/place_field.py" />
            <source>Point on the map</source>
            <translation>Pointer sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/encounters/place_field.py" />
            <source>Where the GPS says I am</source>
            <translation>Là où le GPS me situe</translation>
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Choose an address file…</source>
            <translation>Choisir un fichier d’adresses…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Click on the map…</source>
            <translation>Cliquez sur la carte…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Find the address</source>
            <translation>Chercher l’adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>In the address file {name}</source>
            <translation>Dans le fichier d’adresses {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Looking for the address…</source>
            <translation>Recherche de l’adresse…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>No place</source>
            <translation>Sans lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Not about these premises: remove the link</source>
            <translation>Ce n’est pas ce local : retirer le lien</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Placed on the map</source>
            <translation>Placée sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Point on the map</source>
            <translation>Pointer sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Premises {address}: remove the link</source>
            <translation>Local {address} : retirer le lien</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>Remove the place</source>
            <translation>Retirer le lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>With the Géoplateforme: sends the address to IGN</source>
            <translation>Avec la Géoplateforme : envoie l’adresse à l’IGN</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/noting/place_row.py" />
            <source>or an address</source>
            <translation>ou une adresse</translation>
        </message>
    </context>
    <context>
        <name>Plots</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Area and shop front</source>
            <translation>Surface et vitrine</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Contributions by theme</source>
            <translation>Contributions par thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Initiatives nearby</source>
            <translation>Initiatives proches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Priority index: the first {count}</source>
            <translation>Indice de priorité : les {count} premiers</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>The streets least spoken about</source>
            <translation>Les rues dont on a le moins parlé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Time vacant</source>
            <translation>Durée de vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Vacant units by street</source>
            <translation>Locaux vacants par rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Vacant units over time</source>
            <translation>Locaux vacants au fil du temps</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Weights: {weights}</source>
            <translation>Poids : {weights}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Who spoke</source>
            <translation>Qui s’est exprimé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Wishes linked</source>
            <translation>Souhaits liés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>Wishes nearby</source>
            <translation>Souhaits proches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>contributions</source>
            <translation>contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>less than a year</source>
            <translation>moins d’un an</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>no date known</source>
            <translation>date inconnue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>none given</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>one year or more</source>
            <translation>un an ou plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>online</source>
            <translation>en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>otherwise</source>
            <translation>autrement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>street unknown</source>
            <translation>rue inconnue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>through the mediators</source>
            <translation>par la médiation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>{said} ({rate} %)</source>
            <translation>{said} ({rate} %)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>{vacant} of {units}</source>
            <translation>{vacant} sur {units}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_plots.py" />
            <source>{words} ({people} people)</source>
            <translation>{words} ({people} personnes)</translation>
        </message>
    </context>
    <context>
        <name>Posters</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>Addresses or streets, separated by semicolons (all, if empty)</source>
            <translation>Adresses ou rues, séparées par des points-virgules (toutes, si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>For windows: one for each ground floor</source>
            <translation>Pour les vitrines : une par local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>Language (fr, en; QGIS's own if empty)</source>
            <translation>Langue (fr, en ; celle de QGIS si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>Posters</source>
            <translation>Affiches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>Posters for windows and streets</source>
            <translation>Affiches de vitrine et de rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>White ground, for office printers</source>
            <translation>Fond blanc, pour les imprimantes de bureau</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>Working copy</source>
            <translation>Copie de travail</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>Writes an A3 PDF, one poster a page: for the window of each vacant ground floor whose facts may be published (the question, the wishes so far, how to answer), or “You said, we did” for each street. The public map’s address and the mediators’ hours come from the quarter’s settings; without an address there is no code to scan.</source>
            <translation>Écrit un PDF A3, une affiche par page : pour la vitrine de chaque local vide dont les données peuvent être publiées (la question, les souhaits déjà dits, comment répondre), ou « Vous avez dit, nous avons fait » pour chaque rue. L’adresse de la carte publique et les heures des médiateurs viennent des réglages du quartier ; sans adresse, il n’y a pas de code à scanner.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/posters.py" />
            <source>You said, we did: one for each street</source>
            <translation>Vous avez dit, nous avons fait : une par rue</translation>
        </message>
    </context>
    <context>
        <name>PremisesImport</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n brought up to date</source>
            <translation>
                <numerusform>%n mis à jour</numerusform>
                <numerusform>%n mis à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>%n known by their number</source>
            <translation>
                <numerusform>%n connu par son numéro</numerusform>
                <numerusform>%n connus par leur numéro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>%n later: they stay out, and are asked about at the next import</source>
            <translation>
                <numerusform>%n plus tard : il reste dehors, la question reviendra au prochain import</numerusform>
                <numerusform>%n plus tard : ils restent dehors, la question reviendra au prochain import</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n left out</source>
            <translation>
                <numerusform>%n écarté</numerusform>
                <numerusform>%n écartés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>%n may be here already</source>
            <translation>
                <numerusform>%n peut-être déjà présent</numerusform>
                <numerusform>%n peut-être déjà présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n nouveau</numerusform>
                <numerusform>%n nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>%n other premises</source>
            <translation>
                <numerusform>%n autre local</numerusform>
                <numerusform>%n autres locaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>%n outside the quarter</source>
            <translation>
                <numerusform>%n hors du quartier</numerusform>
                <numerusform>%n hors du quartier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n premises imported</source>
            <translation>
                <numerusform>%n local importé</numerusform>
                <numerusform>%n locaux importés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n recognised as premises already here</source>
            <translation>
                <numerusform>%n reconnu comme déjà présent</numerusform>
                <numerusform>%n reconnus comme déjà présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>%n the same</source>
            <translation>
                <numerusform>%n même local</numerusform>
                <numerusform>%n mêmes locaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n inchangé</numerusform>
                <numerusform>%n inchangés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n waiting to be decided</source>
            <translation>
                <numerusform>%n en attente de décision</numerusform>
                <numerusform>%n en attente de décision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>%n without a place</source>
            <translation>
                <numerusform>%n sans position</numerusform>
                <numerusform>%n sans position</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>A list of premises</source>
            <translation>Une liste de locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>A spreadsheet, a CSV, a GeoJSON, a GeoPackage, an answer of Overpass, or a layer of the project, also from the web (WFS). Nothing is written before you have seen what comes in.</source>
            <translation>Un tableur, un CSV, un GeoJSON, un GeoPackage, une réponse d’Overpass, ou une couche du projet, y compris du web (WFS). Rien n’est écrit avant que vous ayez vu ce qui entre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Address file (BAN)</source>
            <translation>Fichier d’adresses (BAN)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Addresses without a place</source>
            <translation>Adresses sans position</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>All others: other premises</source>
            <translation>Tous les autres : autres locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Another premises</source>
            <translation>Autre local</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Apply (%n)</source>
            <translation>
                <numerusform>Appliquer (%n)</numerusform>
                <numerusform>Appliquer (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>As they will come in ({count})</source>
            <translation>Tels qu’ils entreront ({count})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Ask the Géoplateforme (on the web)</source>
            <translation>Demander à la Géoplateforme (sur le web)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Call the same, all at once</source>
            <translation>Accepter d’un coup comme même local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Choose a layer of the project…</source>
            <translation>Choisir une couche du projet…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Columns found by their names</source>
            <translation>Colonnes reconnues à leur nom</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <source>Comes in</source>
            <translation>Arrive</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Comes in ({source})</source>
            <translation>Arrive ({source})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Coordinate system</source>
            <translation>Système de coordonnées</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <source>Differs</source>
            <translation>Différences</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Don’t look them up</source>
            <translation>Ne pas les chercher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>File…</source>
            <translation>Fichier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>First rows</source>
            <translation>Premières lignes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Forget this preset</source>
            <translation>Oublier ce modèle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Here ({source})</source>
            <translation>Ici ({source})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <source>How alike</source>
            <translation>Ressemblance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Import another list</source>
            <translation>Importer une autre liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Import premises</source>
            <translation>Importer des locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/part.py" />
            <source>Import premises…</source>
            <translation>Importer des locaux…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>In an address file (BAN)…</source>
            <translation>Dans un fichier d’adresses (BAN)…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Keep as a preset</source>
            <translation>Garder comme modèle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Keep as a preset…</source>
            <translation>Garder comme modèle…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Key {key}, for all rows that are selected</source>
            <translation>Touche {key}, pour toutes les lignes choisies</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Known by the name</source>
            <translation>Nom de la source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>Known: brought up to date</source>
            <translation>Connu : mis à jour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>L</source>
            <translation>P</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/outcome_page.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>Left out</source>
            <translation>Écartés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>Left out ({count})</source>
            <translation>Écartés ({count})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>May be here already</source>
            <translation>Peut-être déjà présent</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Name of the preset</source>
            <translation>Nom du modèle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>On the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Otherwise what is here stays, and only what is empty is filled in.</source>
            <translation>Sinon ce qui est ici reste, et seul ce qui est vide est rempli.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>Outside the quarter</source>
            <translation>Hors du quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>Place</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Premises here</source>
            <translation>Local d’ici</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Preset</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/outcome_page.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/outcome_page.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>S</source>
            <translation>M</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Same premises</source>
            <translation>Même local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <source>Same, takes its values</source>
            <translation>Même local, prend ses valeurs</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Save the list</source>
            <translation>Enregistrer la liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/outcome_page.py" />
            <source>Save the list…</source>
            <translation>Enregistrer la liste…</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/outcome_page.py" />
            <source>See the %n</source>
            <translation>
                <numerusform>Voir l’écarté</numerusform>
                <numerusform>Voir les %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Sheet or layer</source>
            <translation>Feuille ou couche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/source_page.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Stopped. Nothing was imported.</source>
            <translation>Arrêté. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>Tables and layers</source>
            <translation>Tableaux et couches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/outcome_page.py" />
            <source>Take the import back</source>
            <translation>Annuler l’import</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Take the source’s values where they differ</source>
            <translation>Prendre les valeurs de la source là où elles diffèrent</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/outcome_page.py" />
            <source>The import was taken back: the premises are as they were before.</source>
            <translation>L’import est annulé : les locaux sont comme avant.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/mapping_box.py" />
            <source>Which column holds what</source>
            <translation>Quelle colonne contient quoi</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Within</source>
            <translation>À moins de</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>Without a place: by its address</source>
            <translation>Sans position : par son adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <source>Without an address</source>
            <translation>Sans adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>nearby</source>
            <translation>tout près</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>noted here</source>
            <translation>relevé ici</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>same address</source>
            <translation>même adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>same number</source>
            <translation>même numéro</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>the same address</source>
            <translation>même adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>the same address, or nearby</source>
            <translation>même adresse, ou tout près</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_model.py" />
            <source>to be looked at</source>
            <translation>à regarder de près</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>within</source>
            <translation>à moins de</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/dialog.py" />
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>{how}, without a place</source>
            <translation>{how}, sans position</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>{how}, {metres} m</source>
            <translation>{how}, {metres} m</translation>
        </message>
    </context>
    <context>
        <name>PremisesPage</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/wishes_box.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/ranking.py" />
            <source>%n set apart</source>
            <translation>
                <numerusform>%n à part</numerusform>
                <numerusform>%n à part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/ranking.py" />
            <source>%n wish(es)</source>
            <translation>
                <numerusform>%n souhait</numerusform>
                <numerusform>%n souhaits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n parole</numerusform>
                <numerusform>%n paroles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>A contact with the owner (C)</source>
            <translation>Un contact avec le propriétaire (C)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/tools_button.py" />
            <source>Addresses for a mail merge…</source>
            <translation>Adresses pour un publipostage…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>All ground-floor premises</source>
            <translation>Tous les locaux en rez-de-chaussée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>All that stand empty</source>
            <translation>Tous ceux qui sont vides</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>All {count}</source>
            <translation>Tous {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/ranking.py" />
            <source>Among the first ten in {share} % of the trials when each weight varies by ±20 %. Of the first ten, {always} always stay.</source>
            <translation>Parmi les dix premiers dans {share} % des essais quand chaque poids varie de ±20 %. Des dix premiers, {always} le restent toujours.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>Back to the list</source>
            <translation>Revenir à la liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Building</source>
            <translation>Bâtiment</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <source>Buildings</source>
            <translation>Bâtiments</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/contact_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>Centre the map</source>
            <translation>Centrer la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_button.py" />
            <source>Change the rules…</source>
            <translation>Modifier les règles…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>Click a premises or a parcel for its sheet</source>
            <translation>Cliquez un local ou une parcelle pour voir sa fiche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>Click on the map</source>
            <translation>Cliquer sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Condition</source>
            <translation>État du local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>Contact and history</source>
            <translation>Contact et historique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/event_words.py" />
            <source>Contact: {state}</source>
            <translation>Contact : {state}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>Copy the identifier</source>
            <translation>Copier l’identifiant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rule_filters.py" />
            <source>Date of vacancy to find out</source>
            <translation>Date de vacance à préciser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/contact_dialog.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/index_box.py" />
            <source>Everybody in the quarter then sees these weights</source>
            <translation>Toute l’équipe verra alors ces poids</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Extraction duct</source>
            <translation>Conduit d’extraction</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <source>Import a survey or a list (spreadsheet, LOCOMVAC, Sirene…), or draw them on the layer of premises.</source>
            <translation>Importez un relevé ou une liste (tableur, LOCOMVAC, Sirene…), ou dessinez-les sur la couche des locaux.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>Import premises from a file or a layer</source>
            <translation>Importer des locaux depuis un fichier ou une couche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <source>Import premises…</source>
            <translation>Importer des locaux…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/index_box.py" />
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>Index on the map</source>
            <translation>Indice sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>Initiatives</source>
            <translation>Initiatives</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>Initiatives nearby</source>
            <translation>Initiatives proches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/index_box.py" />
            <source>Keep for the quarter</source>
            <translation>Garder pour le quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/tools_button.py" />
            <source>Kinds of owners from the open file…</source>
            <translation>Catégories de propriétaires…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Last activity</source>
            <translation>Dernière activité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Monthly rent</source>
            <translation>Loyer mensuel</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/tools_button.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <source>Municipality</source>
            <translation>Commune</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>Next premises</source>
            <translation>Local suivant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/part.py" />
            <source>No answer now from {layers}: the columns they add to the premises stay empty.</source>
            <translation>Pas de réponse pour l’instant de {layers} : les colonnes qu’elles ajoutent aux locaux restent vides.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <source>No ground-floor premises is known here.</source>
            <translation>Aucun local en rez-de-chaussée n’est connu ici.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <source>No ground-floor premises yet</source>
            <translation>Aucun local pour l’instant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>No initiative within reach.</source>
            <translation>Aucune initiative à proximité.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <source>No premises here</source>
            <translation>Aucun local ici</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_button.py" />
            <source>No rule</source>
            <translation>Aucune règle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <source>No theme</source>
            <translation>Sans thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/ranking.py" />
            <source>No. {rank} of {count} to be had</source>
            <translation>N° {rank} sur {count} locaux disponibles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <source>Nobody has spoken of this parcel yet.</source>
            <translation>Personne n’a encore parlé de cette parcelle.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>Nobody has spoken of this premises or near it yet.</source>
            <translation>Personne n’a encore parlé de ce local ni de ses abords.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Not ranked: {reason}</source>
            <translation>Hors classement : {reason}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/contact_dialog.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/contact_dialog.py" />
            <source>Note a contact</source>
            <translation>Noter un contact</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>Note a contact…</source>
            <translation>Noter un contact…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/contact_dialog.py" />
            <source>Note it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>Nothing noted yet.</source>
            <translation>Rien de noté pour l’instant.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>Open the form</source>
            <translation>Ouvrir le formulaire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <source>Other words, or another state, may find some.</source>
            <translation>D’autres mots, ou un autre état, en trouveront peut-être.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <source>Parcel {id}</source>
            <translation>Parcelle {id}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/part.py" />
            <source>Parcel {id} is not in this quarter’s layer.</source>
            <translation>La parcelle {id} n’est pas dans la couche de ce quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/index_box.py" />
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/part.py" />
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_button.py" />
            <source>Premises that a rule of the town is about</source>
            <translation>Locaux concernés par une règle de la ville</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Premises without an address</source>
            <translation>Local sans adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>Previous premises</source>
            <translation>Local précédent</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/part.py" />
            <source>Print the sheet</source>
            <translation>Imprimer la fiche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>Print the sheet (PDF)…</source>
            <translation>Imprimer la fiche (PDF)…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/index_box.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>Priority index</source>
            <translation>Indice de priorité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/wishes_box.py" />
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/wishes_box.py" />
            <source>Read this contribution</source>
            <translation>Lire cette contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <source>Reading the premises…</source>
            <translation>Lecture des locaux…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/event_words.py" />
            <source>Recognised in {source} (number {number})</source>
            <translation>Reconnu dans {source} (numéro {number})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/index_box.py" />
            <source>Restore the weights</source>
            <translation>Rétablir les poids</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>Said about this parcel</source>
            <translation>Ce qui s’est dit de cette parcelle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>Search an address, an activity, a parcel…</source>
            <translation>Chercher une adresse, une activité, une parcelle…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/wishes_box.py" />
            <source>See the %n sentence(s)</source>
            <translation>
                <numerusform>Voir la phrase</numerusform>
                <numerusform>Voir les %n phrases</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/event_words.py" />
            <source>Seen, unchanged</source>
            <translation>Vu, sans changement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>Set apart {count}</source>
            <translation>À part {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <source>Sheet of the parcel</source>
            <translation>Fiche de la parcelle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Shop front</source>
            <translation>Vitrine (longueur)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rule_filters.py" />
            <source>Shop front aid: eligible</source>
            <translation>Aide aux vitrines : éligible</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rule_filters.py" />
            <source>Shop front aid: to find out</source>
            <translation>Aide aux vitrines : à préciser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Shop window</source>
            <translation>Vitrine</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Step-free</source>
            <translation>De plain-pied</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rule_filters.py" />
            <source>Tax list of {year}: to be listed</source>
            <translation>Taxe friches {year} : à inscrire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rule_filters.py" />
            <source>Tax list of {year}: to find out</source>
            <translation>Taxe friches {year} : à préciser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <source>The premises can’t be ranked</source>
            <translation>Les locaux ne peuvent pas être classés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>To be had {count}</source>
            <translation>Disponibles {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_button.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>Town’s rules</source>
            <translation>Règles de la ville</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Vacant for %n month(s)</source>
            <translation>
                <numerusform>Vacant depuis %n mois</numerusform>
                <numerusform>Vacant depuis %n mois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Vacant for less than a month</source>
            <translation>Vacant depuis moins d’un mois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rule_filters.py" />
            <source>Vacant for {years}</source>
            <translation>Vacant depuis {years}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>Vacant {count}</source>
            <translation>Vacants {count}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>Vacant, and neither blocked nor earmarked: those that are ranked</source>
            <translation>Vacants, ni bloqués ni réservés : ceux qui sont classés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>Vacant, but blocked or earmarked: each says why it is not ranked</source>
            <translation>Vacants, mais bloqués ou réservés : chacun dit pourquoi il n’est pas classé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Vacant, nobody knows since when</source>
            <translation>Vacant, date inconnue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/index_box.py" />
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/index_box.py" />
            <source>Weight of {part}</source>
            <translation>Poids : {part}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>Weights: {weights}</source>
            <translation>Poids : {weights}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/contact_dialog.py" />
            <source>What was said. No name, no telephone: those stay in the city’s own file.</source>
            <translation>Ce qui a été dit. Ni nom ni téléphone : ils restent dans le fichier de la Ville.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/contact_dialog.py" />
            <source>Where it stands</source>
            <translation>Où on en est</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>Wishes for this premises</source>
            <translation>Souhaits pour ce local</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Wishes within {reach} m</source>
            <translation>Souhaits à moins de {reach} m</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <source>With their wishes, initiatives and history.</source>
            <translation>Avec leurs souhaits, leurs initiatives et leur historique.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <location filename="../si_javais_un_quartier/gui/premises/wishes_box.py" />
            <source>Words that come back</source>
            <translation>Mots qui reviennent</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Works needed</source>
            <translation>Travaux à prévoir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>area not known</source>
            <translation>surface inconnue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>front not known</source>
            <translation>vitrine inconnue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/ranking.py" />
            <source>index {total}, {rank}</source>
            <translation>indice {total}, {rank}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>not known</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/index_box.py" />
            <source>of 100</source>
            <translation>sur 100</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>parcel {id}</source>
            <translation>parcelle {id}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>surveyed {day}</source>
            <translation>relevé le {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <source>{area} m² as drawn</source>
            <translation>{area} m² dessinés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/event_words.py" />
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_button.py" />
            <source>{filter} ({count})</source>
            <translation>{filter} ({count})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/presenter.py" />
            <source>{place} of {total}</source>
            <translation>{place} sur {total}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/sheet_lines.py" />
            <source>{points} of {weight}</source>
            <translation>{points} sur {weight}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/part.py" />
            <source>{quarter}, {day}. For the council and the services only.</source>
            <translation>{quarter}, {day}. Diffusion : conseil et services.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/list_page.py" />
            <source>{shown} of {total}</source>
            <translation>{shown} sur {total}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/ranking.py" />
            <source>{vacant} of {units} ground floors are vacant ({rate} %), {lasting} for a year or more.</source>
            <translation>{vacant} rez-de-chaussée sur {units} sont vides ({rate} %), dont {lasting} depuis un an ou plus.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/event_words.py" />
            <source>{what}: {change}</source>
            <translation>{what} : {change}</translation>
        </message>
    </context>
    <context>
        <name>PriorityAlgorithm</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>Ground-floor premises</source>
            <translation>Locaux en rez-de-chaussée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>How far is nearby (metres)</source>
            <translation>Distance de proximité (mètres)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>How firm the first ten are (%)</source>
            <translation>Solidité des dix premiers (%)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>Initiatives</source>
            <translation>Initiatives</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>Of the first {first}, {always} stay among them whatever the weights within ±20 %.</source>
            <translation>Des {first} premiers, {always} le restent quels que soient les poids à ±20 % près.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>Premises with their priority</source>
            <translation>Locaux avec leur indice de priorité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>Priority index of vacant premises</source>
            <translation>Indice de priorité des locaux vacants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>Ranks the vacant premises that can be had, from 0 to 100. The index is a sum whose parts are columns: months vacant 30 (full at 60 months), wishes linked 25 (full at 10), wishes only nearby 15 (full at 30), initiatives nearby or in it 15 (full at 3), area and frontage 15 (half for 30 to 150 m², half for 4 m or more). In between points grow in proportion; what is not known brings none; points are whole. Other weights that sum to 100 can be given.

The town's rules are columns too, each answer (yes, no, unknown) with its reason: eligible for the shop front aid (vacant for 24 months, in the perimeter where there is one), to be listed for the tax on commercial wasteland (out of use for 2 years on the coming 1 January; article 1530 of the French tax code), class of vacancy (1, 2, 5 years). Other rules can be given. A date known to the year only is never taken for a day.

A wish is linked to the premises a person stated, else to the nearest within the distance; withdrawn and off-topic contributions are no wishes. Blocked, earmarked and occupied premises are not ranked: priority_apart says why.

How firm the first ten are: the ranking is made again 1,000 times, each weight multiplied by its own factor between 0.8 and 1.2, drawn from a fixed seed. in_first_ten is the share of trials, in percent, in which a premises is among the first ten; STABLE is the mean of those of the first ten.

The premises' coordinate system must be projected; the other layers are reprojected to it.</source>
            <translation>Classe de 0 à 100 les locaux vacants que l’on peut obtenir. L’indice est une somme dont chaque part est une colonne : mois de vacance 30 (plein à 60 mois), souhaits liés 25 (plein à 10), souhaits seulement proches 15 (plein à 30), initiatives proches ou dans le local 15 (plein à 3), surface et vitrine 15 (une moitié pour 30 à 150 m², l’autre pour 4 m ou plus). Entre les deux, les points croissent en proportion ; ce qui n’est pas connu n’en apporte pas ; les points sont entiers. On peut donner d’autres poids dont la somme fait 100.

Les règles de la ville sont aussi des colonnes, chaque réponse (yes, no, unknown) avec sa raison : éligible à l’aide aux vitrines (vacant depuis 24 mois, dans le périmètre s’il y en a un), à inscrire sur la liste de la taxe sur les friches commerciales (inexploité depuis 2 ans au 1er janvier à venir ; article 1530 du code général des impôts), classe de vacance (1, 2, 5 ans). On peut donner d’autres règles. Une date connue à l’année près n’est jamais prise pour un jour.

Un souhait est lié au local qu’une personne a indiqué, sinon au plus proche dans la distance ; les contributions retirées ou hors du sujet ne sont pas des souhaits. Les locaux bloqués, réservés ou occupés ne sont pas classés : priority_apart dit pourquoi.

Solidité des dix premiers : le classement est refait 1 000 fois, chaque poids multiplié par son propre facteur entre 0,8 et 1,2, tiré d’une graine fixe. in_first_ten est la part des essais, en pour cent, où le local est parmi les dix premiers ; STABLE est la moyenne de celles des dix premiers.

Le système de coordonnées des locaux doit être projeté ; les autres couches y sont reprojetées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>Weights of the priority: {parts}</source>
            <translation>Poids de l’indice de priorité : {parts}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/priority.py" />
            <source>Weights: {weights}</source>
            <translation>Poids : {weights}</translation>
        </message>
    </context>
    <context>
        <name>Probe</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/probe_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/probe_dialog.py" />
            <source>Copy for the IT department</source>
            <translation>Copier pour le service informatique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/probe_dialog.py" />
            <source>Everything works</source>
            <translation>Tout fonctionne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/findings_view.py" />
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/connect/probe_dialog.py" />
            <source>It works, with %n thing(s) to know</source>
            <translation>
                <numerusform>Elle fonctionne, avec une chose à savoir</numerusform>
                <numerusform>Elle fonctionne, avec %n choses à savoir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/findings_view.py" />
            <source>Not possible</source>
            <translation>Impossible</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/probe_dialog.py" />
            <source>Test again</source>
            <translation>Tester de nouveau</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/probe_dialog.py" />
            <source>Test of the shared base</source>
            <translation>Test de la base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/looking.py" />
            <source>Testing the shared base</source>
            <translation>Test de la base partagée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/probe_dialog.py" />
            <source>Testing…</source>
            <translation>Test en cours…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/probe_dialog.py" />
            <source>This base can’t be used so</source>
            <translation>Cette base n’est pas utilisable telle quelle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/findings_view.py" />
            <source>To know</source>
            <translation>À savoir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/connect/findings_view.py" />
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>PublicMapDialog</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Accessibility</source>
            <translation>Accessibilité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Add a place</source>
            <translation>Ajouter un lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Background tiles</source>
            <translation>Tuiles du fond de carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Data and background</source>
            <translation>Données et fond</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Data protection officer</source>
            <translation>Délégué à la protection des données</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Days and hours</source>
            <translation>Jours et heures</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>How to take part</source>
            <translation>Comment participer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Its address</source>
            <translation>Son adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Left empty, the quarter’s own plan is drawn, and nobody else learns who reads the map.</source>
            <translation>Laissé vide, le plan du quartier est dessiné, et personne d’autre n’apprend qui lit la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Legal notices</source>
            <translation>Mentions légales</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Licence of the open data</source>
            <translation>Licence des données ouvertes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Notices</source>
            <translation>Mentions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Only the administration of the quarter changes these.</source>
            <translation>Seule l’administration du quartier modifie ces réglages.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Organism</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Postal address</source>
            <translation>Adresse postale</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Reading over</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Report a content</source>
            <translation>Signaler un contenu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Settings of the public map</source>
            <translation>Réglages de la carte publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Taking part</source>
            <translation>Participer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Their source</source>
            <translation>Leur source</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Web address</source>
            <translation>Adresse sur le web</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>What this map is not</source>
            <translation>Ce que la carte n’est pas</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Where to be met</source>
            <translation>Où nous rencontrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/settings_dialog.py" />
            <source>Who speaks</source>
            <translation>Qui parle</translation>
        </message>
    </context>
    <context>
        <name>Publish</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/publish.py" />
            <source>Contributions on the map</source>
            <translation>Contributions sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/publish.py" />
            <source>Folder of the public map</source>
            <translation>Dossier de la carte publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/publish.py" />
            <source>Left out until somebody has looked</source>
            <translation>Laissées de côté jusqu’à ce que quelqu’un ait regardé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/publish.py" />
            <source>Left out — {why}: {count} ({rows})</source>
            <translation>Laissé de côté — {why} : {count} ({rows})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/publish.py" />
            <source>Make the public map</source>
            <translation>Faire la carte publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/publish.py" />
            <source>Photos left out because nobody could hand them out: {count}.</source>
            <translation>Photos laissées de côté, car introuvables : {count}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/publish.py" />
            <source>Photos on the map</source>
            <translation>Photos sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/publish.py" />
            <source>Since the last map: {new} new, {changed} changed, {gone} gone.</source>
            <translation>Depuis la dernière carte : {new} de plus, {changed} modifiées, {gone} retirées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/publish.py" />
            <source>Working copy</source>
            <translation>Copie de travail</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/publish.py" />
            <source>Writes a folder with the public map: index.html opens as a file and from any web server, without asking anybody else. Beside it stand the open data (GeoJSON, Atom, a dictionary, the licence).

Only what is published is in it, with approximate places where they were asked for. What looks like a name, a number, an address of somebody, and photos that nobody has looked at, stay out until a person has accepted them in the window “Next publication”; the log says what was left out.

The folder must be empty, or hold an earlier map of the same quarter: that one is replaced in one stroke, and what is no longer public goes, photos included.</source>
            <translation>Écrit un dossier avec la carte publique : index.html s’ouvre comme un fichier et depuis n’importe quel serveur web, sans rien demander à personne d’autre. À côté se trouvent les données ouvertes (GeoJSON, Atom, un dictionnaire, la licence).

Seul ce qui est publié s’y trouve, avec des lieux approximatifs là où c’est demandé. Ce qui ressemble au nom, au numéro ou à l’adresse de quelqu’un, et les photos que personne n’a regardées, restent dehors jusqu’à ce qu’une personne les ait acceptés dans la fenêtre « Prochaine mise en ligne » ; le journal dit ce qui a été laissé de côté.

Le dossier doit être vide, ou contenir une carte précédente du même quartier : elle est remplacée d’un seul coup, et ce qui n’est plus public disparaît, photos comprises.</translation>
        </message>
    </context>
    <context>
        <name>QuartierDock</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>Demonstration quarter</source>
            <translation>Quartier de démonstration</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>No quarter is open</source>
            <translation>Aucun quartier ouvert</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>Open a quarter…</source>
            <translation>Ouvrir un quartier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>Open your team’s quarter, or try the demonstration quarter: it needs no set-up.</source>
            <translation>Ouvrez le quartier de votre équipe, ou essayez le quartier de démonstration : il ne demande aucun réglage.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>Quarter</source>
            <translation>Quartier</translation>
        </message>
    </context>
    <context>
        <name>QuartierPlugin</name>
        <message>
            <location filename="../si_javais_un_quartier/plugin.py" />
            <source>Note an encounter…</source>
            <translation>Noter une rencontre…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/plugin.py" />
            <source>Open a quarter…</source>
            <translation>Ouvrir un quartier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/plugin.py" />
            <source>Quarter panel</source>
            <translation>Panneau Quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/plugin.py" />
            <source>Synchronise</source>
            <translation>Synchroniser</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>After, from</source>
            <translation>Après, du</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>After, to</source>
            <translation>Après, au</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>All themes</source>
            <translation>Tous les thèmes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>As a heatmap instead of hexagons</source>
            <translation>En carte de chaleur au lieu d’hexagones</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>Before, from</source>
            <translation>Avant, du</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>Before, to</source>
            <translation>Avant, au</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>Both periods in a window, on two maps that move as one</source>
            <translation>Les deux périodes dans une fenêtre, sur deux cartes qui bougent ensemble</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>By street and over time, in units and in metres; turnover apart from long vacancy.</source>
            <translation>Par rue et dans le temps, en locaux et en mètres de vitrine ; la rotation à part de la vacance durable.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>Contributions are no representative sample.</source>
            <translation>Les contributions ne sont pas un échantillon représentatif.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Contributions counted in hexagons, or as a heatmap, for one theme or all.</source>
            <translation>Les contributions comptées par hexagones, ou en carte de chaleur, pour un thème ou tous.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Count the vacant ones</source>
            <translation>Compter les vides</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/population_row.py" />
            <source>Field of the number of inhabitants</source>
            <translation>Champ du nombre d’habitants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>How many ground floors are vacant?</source>
            <translation>Combien de rez-de-chaussée sont vides ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>In shop fronts: {vacant} m of the {total} m measured ({rate} %).</source>
            <translation>En vitrines : {vacant} m sur {total} m mesurés ({rate} %).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/population_row.py" />
            <source>Inhabitants</source>
            <translation>Habitants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/population_row.py" />
            <source>Layer of inhabitants</source>
            <translation>Couche des habitants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/presenter.py" />
            <source>No answer: {reason}</source>
            <translation>Pas de réponse : {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>Nobody has spoken yet about %n of {count} street(s).</source>
            <translation>
                <numerusform>Personne n’a encore parlé de %n rue sur {count}.</numerusform>
                <numerusform>Personne n’a encore parlé de %n rues sur {count}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>Play both periods with QGIS’s temporal controller</source>
            <translation>Parcourir les deux périodes avec le contrôleur temporel de QGIS</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Rank the premises</source>
            <translation>Classer les locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Show the silent streets</source>
            <translation>Montrer les rues silencieuses</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Show where</source>
            <translation>Montrer où</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Show who spoke</source>
            <translation>Montrer qui s’est exprimé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/presenter.py" />
            <source>Stopped. Nothing was added to the map.</source>
            <translation>Arrêté. Rien n’a été ajouté à la carte.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>The priority index of the vacant premises, with each of its parts as a column.</source>
            <translation>L’indice de priorité des locaux vacants, avec chacune de ses parts en colonne.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>The results are on the map, in the group of the quarter.</source>
            <translation>Les résultats sont sur la carte, dans le groupe du quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>The results are tables, in the group of the quarter.</source>
            <translation>Les résultats sont des tableaux, dans le groupe du quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>The streets without a word yet, to guide the next walk.</source>
            <translation>Les rues encore sans parole, pour guider la prochaine marche.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/presenter.py" />
            <source>There is no contribution yet.</source>
            <translation>Il n’y a pas encore de contribution.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/presenter.py" />
            <source>There is no ground-floor premises yet: bring a survey in first.</source>
            <translation>Il n’y a pas encore de local : importez d’abord un relevé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/presenter.py" />
            <source>There is no layer of streets yet: bring one in with the parcels first.</source>
            <translation>Il n’y a pas encore de rues : importez-les d’abord avec les parcelles.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>They were {vacant} on {day}.</source>
            <translation>Ils étaient {vacant} le {day}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/card.py" />
            <source>Time slider</source>
            <translation>Curseur temporel</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Two periods side by side, on the map and by theme.</source>
            <translation>Deux périodes côte à côte, sur la carte et par thème.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>What changed?</source>
            <translation>Qu’est-ce qui a changé ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>When each weight varies by ±20 %, the first ten stay in {share} % of the trials.</source>
            <translation>Quand chaque poids varie de ±20 %, les dix premiers le restent dans {share} % des essais.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Where is it said?</source>
            <translation>Où est-ce dit ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Where to begin?</source>
            <translation>Par où commencer ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Which streets has nobody spoken about?</source>
            <translation>De quelles rues personne n’a-t-il parlé ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Who spoke?</source>
            <translation>Qui s’est exprimé ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/catalogue.py" />
            <source>Words online and through the mediators, by theme, street and age, and by inhabitants where a layer says them; fewer than five are never shown.</source>
            <translation>Les paroles en ligne et par la médiation, par thème, rue et âge, et par habitants si une couche les donne ; moins de cinq ne s’affichent jamais.</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/population_row.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>{before} contributions before, {after} after.</source>
            <translation>{before} contributions avant, {after} après.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>{ranked} of {count} premises are ranked; for each of the others the reason stands in its row.</source>
            <translation>{ranked} locaux sur {count} sont classés ; pour chacun des autres, le motif figure sur sa ligne.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>{total} words: {online} online, {mediated} through the mediators, {other} otherwise.</source>
            <translation>{total} paroles : {online} en ligne, {mediated} par la médiation, {other} autrement.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>{vacant} of {units} ground floors are vacant ({rate} %): {turnover} for less than a year, {lasting} for longer.</source>
            <translation>{vacant} rez-de-chaussée sur {units} sont vides ({rate} %) : {turnover} depuis moins d’un an, {lasting} depuis plus longtemps.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>{words} contributions in {cells} hexagons; {most} in the fullest.</source>
            <translation>{words} contributions dans {cells} hexagones ; {most} dans le plus rempli.</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>%n answer(s) to those who posted online count as delivered.</source>
            <translation>
                <numerusform>%n réponse à qui avait écrit en ligne compte comme remise.</numerusform>
                <numerusform>%n réponses à ceux qui avaient écrit en ligne comptent comme remises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>%n passage(s) were accepted before.</source>
            <translation>
                <numerusform>%n passage a été accepté auparavant.</numerusform>
                <numerusform>%n passages ont été acceptés auparavant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>%n photo(s) could not be fetched.</source>
            <translation>
                <numerusform>%n photo n’a pas pu être récupérée.</numerusform>
                <numerusform>%n photos n’ont pas pu être récupérées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>%n thing(s) can’t be shown: the author has said no.</source>
            <translation>
                <numerusform>%n élément ne peut pas être montré : son auteur a dit non.</numerusform>
                <numerusform>%n éléments ne peuvent pas être montrés : leur auteur a dit non.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>%n thing(s) stayed off it (see “To look at”).</source>
            <translation>
                <numerusform>%n élément est resté en dehors (voir « À regarder »).</numerusform>
                <numerusform>%n éléments sont restés en dehors (voir « À regarder »).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>%n thing(s) will be public for the first time, or no more</source>
            <translation>
                <numerusform>%n changement pour le public</numerusform>
                <numerusform>%n changements pour le public</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>A name that is public</source>
            <translation>Un nom public</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Accept (%n)</source>
            <translation>
                <numerusform>Accepter (%n)</numerusform>
                <numerusform>Accepter (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/news_tree.py" />
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Export the public tables…</source>
            <translation>Exporter les tables publiques…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Folder of the public map: what is in it is replaced, and readers see it at once</source>
            <translation>Dossier de la carte publique : son contenu est remplacé, et les lecteurs le voient aussitôt</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Looked at: nothing to hide</source>
            <translation>Vu : rien à masquer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Looking at what will be public</source>
            <translation>Examen de ce qui sera public</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/news_tree.py" />
            <source>New answers</source>
            <translation>Nouvelles réponses</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/news_tree.py" />
            <source>New contributions</source>
            <translation>Nouvelles contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/news_tree.py" />
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Next publication</source>
            <translation>Prochaine mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>No name, number or home was found.</source>
            <translation>Ni nom, ni numéro, ni domicile n’a été trouvé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Not somebody’s home</source>
            <translation>Ce n’est pas un domicile</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Note that it is online…</source>
            <translation>Noter la mise en ligne…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Nothing to look at</source>
            <translation>Rien à regarder</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Open the contribution</source>
            <translation>Ouvrir la contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Photo without caption</source>
            <translation>Photo sans légende</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Public contact</source>
            <translation>Contact public</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Put the map online…</source>
            <translation>Mettre la carte en ligne…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Putting the public map online</source>
            <translation>Mise en ligne de la carte publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <location filename="../si_javais_un_quartier/gui/queue/news_tree.py" />
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>See the map</source>
            <translation>Voir la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>See the photo</source>
            <translation>Voir la photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Settings of the public map…</source>
            <translation>Réglages de la carte publique…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/news_tree.py" />
            <source>Taken off the map</source>
            <translation>Retirées de la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>The list starts again from here, for the whole team. What readers have seen can’t be called back.</source>
            <translation>La liste repart de zéro, pour toute l’équipe. Ce que les lecteurs ont vu ne peut pas être rappelé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>The map is online: %n contribution(s).</source>
            <translation>
                <numerusform>La carte est en ligne : %n contribution.</numerusform>
                <numerusform>La carte est en ligne : %n contributions.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>The person agrees</source>
            <translation>La personne est d’accord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>The public map is online?</source>
            <translation>La carte publique est en ligne ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>The words in their place</source>
            <translation>Les mots dans leur contexte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>To look at</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Until then everything here can be taken back.</source>
            <translation>Jusque-là, tout ce qui est ici peut être retiré.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/news_tree.py" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>What is new</source>
            <translation>Nouveautés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/news_tree.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Why it may be public</source>
            <translation>Pourquoi cela peut être public</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>since {when}, when the map last went online</source>
            <translation>depuis la dernière mise en ligne, {when}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>the map has never been online</source>
            <translation>la carte n’a encore jamais été mise en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>{words} — stays off the map: its author has said no</source>
            <translation>{words} — reste hors de la carte : son auteur a dit non</translation>
        </message>
    </context>
    <context>
        <name>Quoting</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/quote_ability.py" />
            <source>Quote in the report, or no longer</source>
            <translation>Citer dans le bilan, ou ne plus citer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/quote_ability.py" />
            <source>Quote in the report, or no longer (Q)</source>
            <translation>Citer dans le bilan, ou ne plus citer (Q)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/quote_ability.py" />
            <source>Quoted in the report</source>
            <translation>Citée dans le bilan</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/quote_ability.py" />
            <source>Will be quoted in the report once it is public</source>
            <translation>Sera citée dans le bilan une fois publique</translation>
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/reading_pane.py" />
            <source>Compare, bring back…</source>
            <translation>Comparer, revenir en arrière…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/reading_pane.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/reading_pane.py" />
            <source>History (%n)</source>
            <translation>
                <numerusform>Historique (%n)</numerusform>
                <numerusform>Historique (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/reading_pane.py" />
            <source>In French, by the mediator</source>
            <translation>En français, par la médiation</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>A sheet for each of the first ground floors</source>
            <translation>Une fiche par local, pour les premiers du classement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>A sheet for each street</source>
            <translation>Une fiche par rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>A sheet for each subject</source>
            <translation>Une fiche par sujet de réflexion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Annex with every contribution</source>
            <translation>Annexe avec toutes les contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>First day (three months back, if not given)</source>
            <translation>Premier jour (trois mois en arrière, si rien n’est donné)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Folder of your own layouts</source>
            <translation>Dossier de vos propres mises en page</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Ground floors in the ranking</source>
            <translation>Locaux dans le classement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Language (fr, en; QGIS's own if empty)</source>
            <translation>Langue (fr, en ; celle de QGIS si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Last day (today)</source>
            <translation>Dernier jour (aujourd’hui, si rien n’est donné)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Maps and charts as pictures beside it</source>
            <translation>Cartes et graphiques en images, à côté</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Note to councillors, two pages</source>
            <translation>Note aux élus, deux pages</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Occasion, on the cover</source>
            <translation>Occasion, en couverture</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>PDF (*.pdf);;Text to edit (*.odt)</source>
            <translation>PDF (*.pdf);;Texte modifiable (*.odt)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Public version</source>
            <translation>Version publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Quotes for each theme</source>
            <translation>Citations par thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Report on the consultation</source>
            <translation>Bilan de la concertation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Subjects by name, separated by commas (all, if empty)</source>
            <translation>Sujets de réflexion par leur nom, séparés par des virgules (tous, si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Themes, separated by commas (all, if empty)</source>
            <translation>Thèmes, séparés par des virgules (tous, si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Working copy</source>
            <translation>Copie de travail</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/report.py" />
            <source>Writes what was said, answered and done in a period: a PDF set by QGIS’s layouts, or a text to edit (.odt). Each map and chart also goes into a folder beside it, as PNG and SVG.

Only published contributions are counted, and only quotes that a person chose are shown. “Public version” leaves out what only the council and the services may read.</source>
            <translation>Écrit ce qui a été dit, répondu et fait pendant une période : un PDF mis en page par QGIS, ou un texte modifiable (.odt). Chaque carte et chaque graphique va aussi dans un dossier à côté, en PNG et en SVG.

Seules les contributions publiées sont comptées, et seules les citations choisies par une personne sont montrées. « Version publique » laisse de côté ce que seuls le conseil et les services peuvent lire.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>A sheet for each of the first ground floors</source>
            <translation>Une fiche par local, pour les premiers du classement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>A sheet for each street</source>
            <translation>Une fiche par rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>A sheet for each subject</source>
            <translation>Une fiche par sujet de réflexion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>About (nothing ticked: everything)</source>
            <translation>Sur quoi (rien de coché : tout)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Annex with every contribution</source>
            <translation>Annexe avec toutes les contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Back to the plugin’s: {layout}</source>
            <translation>Revenir à l’origine : {layout}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Change: {layout}</source>
            <translation>Modifier : {layout}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>City council of 14 December 2026</source>
            <translation>Conseil municipal du 14 décembre 2026</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page_reader.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Contents</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/layout_editing.py" />
            <source>Cover of the report</source>
            <translation>Couverture du bilan</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/layout_editing.py" />
            <source>Encounter form, front</source>
            <translation>Fiche de rencontre, recto</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/layout_editing.py" />
            <source>Encounter form, other pages</source>
            <translation>Fiche de rencontre, pages suivantes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Ground floors in the ranking</source>
            <translation>Locaux dans le classement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Layouts</source>
            <translation>Mises en page</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Maps and charts as pictures beside it</source>
            <translation>Cartes et graphiques en images, à côté</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>No preview yet</source>
            <translation>Pas encore d’aperçu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Note to councillors, two pages</source>
            <translation>Note aux élus, deux pages</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Occasion</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>PDF (*.pdf);;Text to edit (*.odt)</source>
            <translation>PDF (*.pdf);;Texte modifiable (*.odt)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/layout_editing.py" />
            <source>Page of the report</source>
            <translation>Page du bilan</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/page_reader.py" />
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/layout_editing.py" />
            <source>Poster for a street</source>
            <translation>Affiche de rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/layout_editing.py" />
            <source>Poster for a street, white ground</source>
            <translation>Affiche de rue, fond blanc</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/layout_editing.py" />
            <source>Poster for a window</source>
            <translation>Affiche de vitrine</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/layout_editing.py" />
            <source>Poster for a window, white ground</source>
            <translation>Affiche de vitrine, fond blanc</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Preview shows the pages here, as they will be printed. Nothing is written by it.</source>
            <translation>« Aperçu » montre ici les pages telles qu’elles seront imprimées, sans rien écrire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Public version: no index, no sheets</source>
            <translation>Version publique : ni indice, ni fiches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Quotes for each theme</source>
            <translation>Citations par thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Report</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Report on the consultation</source>
            <translation>Bilan de la concertation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Stopped. No file was changed.</source>
            <translation>Arrêté. Aucun fichier n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Subjects</source>
            <translation>Sujets de réflexion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_form.py" />
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>This is how it will look, annex apart; double-click a page to read it. Nothing was written yet.</source>
            <translation>Voilà à quoi il ressemblera, sans l’annexe ; double-cliquez sur une page pour la lire. Rien n’est encore écrit.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Write the report</source>
            <translation>Écrire le bilan</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Write the report…</source>
            <translation>Écrire le bilan…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/figures/report_dialog.py" />
            <source>Written: {file}</source>
            <translation>Écrit : {file}</translation>
        </message>
    </context>
    <context>
        <name>ResidentPaper</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>A question for you</source>
            <translation>Une question pour vous</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>A question? A remark?</source>
            <translation>Une question ? Une remarque ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>An answer for you</source>
            <translation>Une réponse pour vous</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>Answers to bring</source>
            <translation>Réponses à apporter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>Ask the mediator.</source>
            <translation>Demandez à la médiatrice ou au médiateur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>Come and see the mediator:</source>
            <translation>Venez voir la médiatrice ou le médiateur :</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>Give this number, without saying why. Your words and photos will be erased from the map and the base.</source>
            <translation>Donnez ce numéro, sans dire pourquoi. Vos mots et vos photos seront effacés de la carte et de la base.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>It is done.</source>
            <translation>C’est fait.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>Keep it: it leads to the answer. It doesn’t bear your name.</source>
            <translation>Gardez-la : elle mène à la réponse. Elle ne porte pas votre nom.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>MMMM d, yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>Met on</source>
            <translation>Rencontre du</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>On the map: scan, or type {reference}.</source>
            <translation>Sur la carte : scannez, ou tapez {reference}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>Scan the square on the other side, or come and see the mediator:</source>
            <translation>Scannez le carré au recto, ou venez voir la médiatrice ou le médiateur :</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>Tell the mediator this number.</source>
            <translation>Dites ce numéro à la médiatrice ou au médiateur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>The mediator is there:</source>
            <translation>La médiatrice ou le médiateur est là :</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>Then the mediator will ask you: does it meet your need?</source>
            <translation>Ensuite, on vous demandera : est-ce que cela répond à votre besoin ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>To add or correct something</source>
            <translation>Pour ajouter ou corriger quelque chose</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>To know the answer</source>
            <translation>Pour connaître la réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>To withdraw your words</source>
            <translation>Pour retirer vos mots</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>To withdraw your words: give this number.</source>
            <translation>Pour retirer vos mots : donnez ce numéro.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>Tracking cards</source>
            <translation>Cartes de suivi</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>Turn over</source>
            <translation>Tournez la page</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>What will happen</source>
            <translation>Ce qui va se passer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>You said</source>
            <translation>Vous avez dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>Your number</source>
            <translation>Votre numéro</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/resident_paper.py" />
            <source>Your tracking card</source>
            <translation>Votre carte de suivi</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>no date yet</source>
            <translation>date à venir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>{day}: it is done</source>
            <translation>{day} : c’est fait</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>{who} answers</source>
            <translation>{who} répond</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>{who} asks you</source>
            <translation>{who} vous demande</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/answer_sheets.py" />
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
    </context>
    <context>
        <name>ResultLooks</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>%n contribution(s)</source>
            <translation>
                <numerusform>%n contribution</numerusform>
                <numerusform>%n contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>As much as before</source>
            <translation>Autant qu’avant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>As much one way as another</source>
            <translation>À parts égales</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Converted or demolished</source>
            <translation>Transformé ou démoli</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>In use</source>
            <translation>Occupé ou en usage</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Less than before</source>
            <translation>Moins qu’avant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>More than before</source>
            <translation>Plus qu’avant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Most of it online</source>
            <translation>Surtout en ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Most of it otherwise (letter, telephone…)</source>
            <translation>Surtout autrement (courrier, téléphone…)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Most of it through the mediators</source>
            <translation>Surtout par la médiation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Much less than before (3 or more)</source>
            <translation>Bien moins qu’avant (3 ou plus)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Much more than before (3 or more)</source>
            <translation>Bien plus qu’avant (3 ou plus)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/index_layer.py" />
            <source>No index (in use, blocked, earmarked…)</source>
            <translation>Sans indice (en usage, bloqué, réservé…)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Nobody has spoken about this street yet</source>
            <translation>Personne n’a encore parlé de cette rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Not known</source>
            <translation>Non connu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/index_layer.py" />
            <source>Priority index</source>
            <translation>Indice de priorité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Somebody has</source>
            <translation>On en a parlé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Vacant for 1 to 2 years</source>
            <translation>Vacant depuis 1 à 2 ans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Vacant for 2 to 5 years</source>
            <translation>Vacant depuis 2 à 5 ans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Vacant for less than a year (turnover)</source>
            <translation>Vacant depuis moins d’un an (rotation)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Vacant for over 5 years</source>
            <translation>Vacant depuis plus de 5 ans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>Vacant, nobody knows since when</source>
            <translation>Vacant, date inconnue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>little said</source>
            <translation>peu de contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>much said</source>
            <translation>beaucoup</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>{low} to {high} % vacant</source>
            <translation>{low} à {high} % de locaux vacants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>{low} to {high} contributions</source>
            <translation>{low} à {high} contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/index_layer.py" />
            <source>{low} to {high} points</source>
            <translation>{low} à {high} points</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/result_looks.py" />
            <source>{low} to {high} words per 1,000 inhabitants</source>
            <translation>{low} à {high} paroles pour 1 000 habitants</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/words.py" />
            <source>Contribution</source>
            <translation>Contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/words.py" />
            <source>Contribution detached</source>
            <translation>Contribution détachée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/words.py" />
            <source>Contribution folded: Enter reads it</source>
            <translation>Contribution repliée : Entrée la lit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/ability.py" />
            <source>Detach into a window</source>
            <translation>Détacher dans une fenêtre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/words.py" />
            <source>Figures and filters</source>
            <translation>Chiffres et filtres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/words.py" />
            <source>Figures and filters detached</source>
            <translation>Chiffres et filtres détachés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/words.py" />
            <source>Figures and filters folded</source>
            <translation>Chiffres et filtres repliés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/ability.py" />
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/ability.py" />
            <source>Fold figures and filters, or unfold them</source>
            <translation>Replier ou déplier chiffres et filtres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/ability.py" />
            <source>Fold or detach the parts of the desk</source>
            <translation>Replier ou détacher les parties du volet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/ability.py" />
            <source>Fold the list, or unfold it</source>
            <translation>Replier ou déplier la liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/words.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/words.py" />
            <source>List detached</source>
            <translation>Liste détachée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/words.py" />
            <source>List folded</source>
            <translation>Liste repliée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/note.py" />
            <source>Put back</source>
            <translation>Remettre ici</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/ability.py" />
            <source>Put everything back in place</source>
            <translation>Tout remettre en place</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/note.py" />
            <source>See it</source>
            <translation>Voir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/ability.py" />
            <source>The contribution in its own window, or back</source>
            <translation>Contribution dans sa fenêtre, ou remise en place</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sections/note.py" />
            <source>Unfold</source>
            <translation>Déplier</translation>
        </message>
    </context>
    <context>
        <name>Signature</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/signature.py" />
            <source>Signed as</source>
            <translation>Signée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/signature.py" />
            <source>Without signature</source>
            <translation>Sans signature</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>%n answer(s) for the signing book no. {number}</source>
            <translation>
                <numerusform>%n réponse pour le parapheur n° {number}</numerusform>
                <numerusform>%n réponses pour le parapheur n° {number}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>(erased)</source>
            <translation>(effacée)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>Again</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Agreed</source>
            <translation>D’accord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Choose contributions with a drafted answer in the list, then Answer, Signing book… It is printed for whoever decides; what comes back is entered here by number.</source>
            <translation>Choisissez dans la liste des contributions dont la réponse est rédigée, puis Réponse, Parapheur… Il est imprimé pour qui décide ; ce qui revient se saisit ici par numéro.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>Contribution</source>
            <translation>Contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Day of the visa</source>
            <translation>Jour du visa</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>Lines of the signing book</source>
            <translation>Lignes du parapheur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>No signing book yet</source>
            <translation>Pas encore de parapheur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>No. {numbers}: </source>
            <translation>N° {numbers} : </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>No. {number}</source>
            <translation>N° {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Note %n visa(s)</source>
            <translation>
                <numerusform>Enregistrer %n visa</numerusform>
                <numerusform>Enregistrer %n visas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Note the visas</source>
            <translation>Enregistrer les visas</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Noted: {agreed} agreed, {again} to be seen again.</source>
            <translation>Enregistré : {agreed} d’accord, {again} à revoir.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Nothing to sign here</source>
            <translation>Rien à faire viser ici</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Numbers, such as 1-4, 7</source>
            <translation>Numéros, par exemple 1-4, 7</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Open it</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>OpenDocument text (*.odt)</source>
            <translation>Texte OpenDocument (*.odt)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Print again…</source>
            <translation>Réimprimer…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Print as {kind}</source>
            <translation>Imprimer en {kind}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Signing book</source>
            <translation>Parapheur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/part.py" />
            <source>Signing books…</source>
            <translation>Parapheurs…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/part.py" />
            <source>Signing book…</source>
            <translation>Parapheur…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>To be seen again</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>Visa</source>
            <translation>Visa</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Visa of</source>
            <translation>Visa de</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Written: {name}</source>
            <translation>Enregistré : {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>agreed</source>
            <translation>d’accord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>on the</source>
            <translation>le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>signing-book-{number}</source>
            <translation>parapheur-{number}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>to be seen again</source>
            <translation>à revoir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/signing/table.py" />
            <source>{function}, {day}: {verdict}</source>
            <translation>{function}, {day} : {verdict}</translation>
        </message>
    </context>
    <context>
        <name>SilenceAlgorithm</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/silence.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/silence.py" />
            <source>Field of the streets' name</source>
            <translation>Champ du nom des rues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/silence.py" />
            <source>How far from the middle of the street (metres)</source>
            <translation>Jusqu’à quelle distance de l’axe de la rue (mètres)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/silence.py" />
            <source>Pieces of silent streets</source>
            <translation>Tronçons de rues silencieuses</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/silence.py" />
            <source>Says for each street how much was said about it, so that the next walk goes where nobody has spoken yet.

A contribution is about the nearest street within the distance; of two as near, the first in the layer. A street is all pieces of one name, whatever case, accents and abbreviations; a piece without a name stands alone. n_words counts the contributions on the piece, n_street on the whole street, n_people its known people, last_on the day of the newest; silent is 1 where n_street is 0. Withdrawn contributions are not counted.

The streets' coordinate system must be projected; contributions are reprojected to it.</source>
            <translation>Dit pour chaque rue combien on en a parlé, pour que la prochaine marche aille là où personne n’a encore parlé.

Une contribution concerne la rue la plus proche dans la distance ; de deux aussi proches, la première de la couche. Une rue, ce sont tous les tronçons d’un même nom, quels que soient la casse, les accents et les abréviations ; un tronçon sans nom compte seul. n_words compte les contributions sur le tronçon, n_street sur toute la rue, n_people les personnes connues, last_on donne le jour de la plus récente ; silent vaut 1 là où n_street vaut 0. Les contributions retirées ne sont pas comptées.

Le système de coordonnées des rues doit être projeté ; les contributions y sont reprojetées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/silence.py" />
            <source>Streets</source>
            <translation>Rues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/silence.py" />
            <source>Streets by what was said</source>
            <translation>Rues selon ce qui en a été dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/silence.py" />
            <source>Streets nobody has spoken about</source>
            <translation>Rues dont personne n’a parlé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/silence.py" />
            <source>{silent} of {count} pieces of street are silent, {length:.0f} m in all.</source>
            <translation>{silent} tronçons de rue sur {count} sont silencieux, {length:.0f} m en tout.</translation>
        </message>
    </context>
    <context>
        <name>SimilarButton</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/similar_button.py" />
            <source>   {metres} m</source>
            <translation>   {metres} m</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/similar_button.py" />
            <source>%n similar</source>
            <translation>
                <numerusform>%n semblable</numerusform>
                <numerusform>%n semblables</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/similar_button.py" />
            <source>Posts near it or in like words</source>
            <translation>Contributions proches, ou aux mots semblables</translation>
        </message>
    </context>
    <context>
        <name>SortButton</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Click on the map…</source>
            <translation>Cliquez sur la carte…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Due soonest</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Last activity</source>
            <translation>Dernière activité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Most supported</source>
            <translation>Plus soutenues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Nearest first</source>
            <translation>Plus proches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Nearest to a point of the map…</source>
            <translation>Plus proches d’un point de la carte…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Newest first</source>
            <translation>Plus récentes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Oldest first</source>
            <translation>Plus anciennes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Order of the list</source>
            <translation>Ordre de la liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Slowest answer first</source>
            <translation>Réponse la plus lente</translation>
        </message>
    </context>
    <context>
        <name>StatusItem</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/part.py" />
            <source>Address of the shared base…</source>
            <translation>Adresse de la base partagée…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/part.py" />
            <source>Automatic synchronisation…</source>
            <translation>Synchronisation automatique…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/part.py" />
            <source>Open the panel</source>
            <translation>Ouvrir le panneau Quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/part.py" />
            <source>Prepare to work offline…</source>
            <translation>Préparer le travail hors ligne…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/part.py" />
            <source>See what to do</source>
            <translation>Voir ce qu’il y a à faire</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/part.py" />
            <source>Settle %n disagreement(s)</source>
            <translation>
                <numerusform>Régler un désaccord</numerusform>
                <numerusform>Régler %n désaccords</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/part.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/status_item.py" />
            <source>Stop the synchronisation</source>
            <translation>Arrêter la synchronisation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/part.py" />
            <source>Synchronise now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/part.py" />
            <source>Working copy: {progress}</source>
            <translation>Copie : {progress}</translation>
        </message>
    </context>
    <context>
        <name>Survey</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/survey/photos_button.py" />
            <source>%n photo(s), add more…</source>
            <translation>
                <numerusform>%n photo, en ajouter…</numerusform>
                <numerusform>%n photos, en ajouter…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/photos_button.py" />
            <source>Add photos…</source>
            <translation>Ajouter des photos…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Bring premises in first, from the toolbox.</source>
            <translation>Importez d’abord les locaux, depuis la boîte à outils.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Condition</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Frontage</source>
            <translation>Linéaire de façade</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/since_field.py" />
            <source>How exactly this is known</source>
            <translation>Avec quelle précision</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Large type, for outdoors</source>
            <translation>Grands caractères, pour l’extérieur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Last activity</source>
            <translation>Dernière activité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>No premises with an address here</source>
            <translation>Aucun local avec une adresse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Note, and on to the next one</source>
            <translation>Noter, et passer au suivant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Occupancy</source>
            <translation>Occupation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Other…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/photos_button.py" />
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/photos_button.py" />
            <source>Preparing the photos: {done} of {total}</source>
            <translation>Préparation des photos : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>See on the map</source>
            <translation>Voir sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Shopfront</source>
            <translation>Vitrine</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/photos_button.py" />
            <source>Stop the photos</source>
            <translation>Arrêter les photos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>Survey a street</source>
            <translation>Relever une rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/part.py" />
            <source>Survey a street…</source>
            <translation>Relever une rue…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>The next one</source>
            <translation>Le suivant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>The one before</source>
            <translation>Le précédent</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>last seen on {day}</source>
            <translation>vu le {day}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>never surveyed</source>
            <translation>jamais relevé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>no step at the door</source>
            <translation>de plain-pied</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/since_field.py" />
            <source>vacant since</source>
            <translation>vacant depuis</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/survey/window.py" />
            <source>{n} of {total}</source>
            <translation>{n} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>SyncSettings</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source> minutes</source>
            <translation> minutes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>Ask what to do</source>
            <translation>Demander quoi faire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>Automatic synchronisation</source>
            <translation>Synchronisation automatique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>Close: it leaves next time</source>
            <translation>Fermer : il partira la prochaine fois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>Every</source>
            <translation>Toutes les</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>In the background. It waits while a layer is being edited, and keeps quiet when there is no network.</source>
            <translation>En arrière-plan. Rien ne se passe pendant que vous modifiez une couche, et rien n’est dit quand le réseau manque.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>Keep these choices</source>
            <translation>Garder ces choix</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>Minutes between two synchronisations</source>
            <translation>Minutes entre deux synchronisations</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>Send it, then close</source>
            <translation>L’envoyer, puis fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>Synchronise by itself</source>
            <translation>Synchroniser tout seul</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>When QGIS is closed with work that was not sent</source>
            <translation>À la fermeture de QGIS, s’il reste du travail à envoyer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync/settings_dialog.py" />
            <source>When a quarter is opened</source>
            <translation>À l’ouverture d’un quartier</translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n change(s) received</source>
            <translation>
                <numerusform>%n changement reçu</numerusform>
                <numerusform>%n changements reçus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>%n changement envoyé</numerusform>
                <numerusform>%n changements envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n disagreement(s) to settle</source>
            <translation>
                <numerusform>%n désaccord à régler</numerusform>
                <numerusform>%n désaccords à régler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n not sent</source>
            <translation>
                <numerusform>%n non envoyé</numerusform>
                <numerusform>%n non envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n not taken from you: they stay here; ask an administrator for the role</source>
            <translation>
                <numerusform>%n changement non accepté de votre part : il reste ici ; demandez le rôle à un administrateur</numerusform>
                <numerusform>%n changements non acceptés de votre part : ils restent ici ; demandez le rôle à un administrateur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n photo(s)</source>
            <translation>
                <numerusform>une photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n received</source>
            <translation>
                <numerusform>%n reçu</numerusform>
                <numerusform>%n reçus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n sent</source>
            <translation>
                <numerusform>%n envoyé</numerusform>
                <numerusform>%n envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n still to send</source>
            <translation>
                <numerusform>%n reste à envoyer</numerusform>
                <numerusform>%n restent à envoyer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n to send</source>
            <translation>
                <numerusform>%n à envoyer</numerusform>
                <numerusform>%n à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Needs you</source>
            <translation>A besoin de vous</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Not synchronised yet</source>
            <translation>Pas encore synchronisé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Not synchronised: see what to do</source>
            <translation>Pas synchronisé : voir quoi faire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Synchronised {when}</source>
            <translation>Synchronisé {when}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Synchronising…</source>
            <translation>Synchronisation…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Up to date: nothing new, nothing to send</source>
            <translation>À jour : rien de nouveau, rien à envoyer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>Syncing</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/syncing.py" />
            <source>Fetching a photo</source>
            <translation>Récupération d’une photo</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/syncing.py" />
            <source>Making the demonstration quarter</source>
            <translation>Fabrication du quartier de démonstration</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/syncing.py" />
            <source>Making the working copy on this computer</source>
            <translation>Création de la copie de travail sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/syncing.py" />
            <source>Synchronising with the shared base</source>
            <translation>Synchronisation avec la base partagée</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Buildings</source>
            <translation>Bâtiments</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Contributions by parcel</source>
            <translation>Contributions par parcelle</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Encounters</source>
            <translation>Rencontres</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Events of premises</source>
            <translation>Événements des locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Exchanges</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Initiatives</source>
            <translation>Initiatives</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Initiatives and contributions</source>
            <translation>Initiatives et contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>One link per contribution</source>
            <translation>Un lien par contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Parcels</source>
            <translation>Parcelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Parks and squares</source>
            <translation>Parcs et places</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>People by street and age</source>
            <translation>Personnes par rue et par âge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Perimeter</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Premises by vacancy</source>
            <translation>Locaux selon la vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Priority index</source>
            <translation>Indice de priorité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Profiles</source>
            <translation>Profils</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Silent streets</source>
            <translation>Rues silencieuses</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Streets</source>
            <translation>Rues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Streets by vacancy</source>
            <translation>Rues selon la vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Subjects for reflection</source>
            <translation>Sujets de réflexion</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Support</source>
            <translation>Soutiens</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Tags of contributions</source>
            <translation>Étiquettes des contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacancy by street</source>
            <translation>Vacance par rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacancy over time</source>
            <translation>Vacance dans le temps</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>What changed, by theme</source>
            <translation>Ce qui a changé, par thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>What was decided</source>
            <translation>Suites données</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Where it is said</source>
            <translation>Où est-ce dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Where it is said (heatmap)</source>
            <translation>Où l’on parle (carte de chaleur)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Who spoke, by age</source>
            <translation>Qui s’est exprimé, par âge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Who spoke, by street</source>
            <translation>Qui s’est exprimé, par rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Who spoke, by theme</source>
            <translation>Qui s’est exprimé, par thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Who spoke, street by street</source>
            <translation>Qui s’est exprimé, rue par rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Wishes around premises</source>
            <translation>Souhaits autour des locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Words by inhabitants</source>
            <translation>Paroles par habitants</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>A tag in use is merged into another</source>
            <translation>Une étiquette utilisée se fusionne avec une autre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Another colour…</source>
            <translation>Autre couleur…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Click twice on a name or a description to write it. Every change can be undone with Ctrl+Z.</source>
            <translation>Cliquez deux fois sur un nom ou une description pour l’écrire. Tout changement s’annule avec Ctrl+Z.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Colour of the tag</source>
            <translation>Couleur de l’étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Merge into</source>
            <translation>Fusionner avec</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>No colour</source>
            <translation>Sans couleur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Uses</source>
            <translation>Emplois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/tags_dialog.py" />
            <source>Your role reads the tags; planners change them.</source>
            <translation>Votre rôle permet de lire les étiquettes ; les urbanistes les modifient.</translation>
        </message>
    </context>
    <context>
        <name>TeamDialog</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/team_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/team_dialog.py" />
            <source>In the team</source>
            <translation>Dans l’équipe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/team_dialog.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/team_dialog.py" />
            <source>Only somebody who administers the quarter gives roles.</source>
            <translation>Seule une personne qui administre le quartier donne des rôles.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/team_dialog.py" />
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/team_dialog.py" />
            <source>Whoever opens the shared base under a new name can read and note; roles are given here and leave at the next synchronisation. In a shared folder they organise the work and do not protect it.</source>
            <translation>Qui ouvre la base partagée sous un nouveau nom peut lire et noter ; les rôles se donnent ici et partent à la prochaine synchronisation. Dans un dossier partagé, ils organisent le travail sans le protéger.</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>%n of people who are not in your working copy: synchronise, then take over again.</source>
            <translation>
                <numerusform>%n pour une personne absente de votre copie de travail : synchronisez, puis recommencez.</numerusform>
                <numerusform>%n pour des personnes absentes de votre copie de travail : synchronisez, puis recommencez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>%n person(s) to meet</source>
            <translation>
                <numerusform>%n personne à revoir</numerusform>
                <numerusform>%n personnes à revoir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>%n place(s) to meet people are sealed in this file. Give it from hand to hand.</source>
            <translation>
                <numerusform>%n lieu de rendez-vous est scellé dans ce fichier. Donnez-le de la main à la main.</numerusform>
                <numerusform>%n lieux de rendez-vous sont scellés dans ce fichier. Donnez-le de la main à la main.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>%n place(s) to meet people came.</source>
            <translation>
                <numerusform>%n lieu de rendez-vous reçu.</numerusform>
                <numerusform>%n lieux de rendez-vous reçus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>A question to ask</source>
            <translation>Une question à poser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>All errands</source>
            <translation>Toutes les démarches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>An answer to bring</source>
            <translation>Une réponse à apporter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>Choose a password, and tell it to your colleague by word of mouth.</source>
            <translation>Choisissez un mot de passe et dites-le de vive voix à votre collègue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>Hand over where to meet people</source>
            <translation>Passer le relais</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Hand over where to meet people…</source>
            <translation>Passer le relais…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/part.py" />
            <source>How many cards (ten to a page)?</source>
            <translation>Combien de cartes (dix par page) ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>In walking order</source>
            <translation>Dans l’ordre de la marche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Large type, for outdoors</source>
            <translation>Grands caractères, pour l’extérieur</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>No place to meet anybody is noted on this computer: there is nothing to hand over.</source>
            <translation>Aucun lieu où se revoir n’est noté sur cet ordinateur : il n’y a rien à transmettre.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>Nobody waits for you</source>
            <translation>Personne ne vous attend</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Note their reply</source>
            <translation>Noter sa réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>Nothing of this kind is left</source>
            <translation>Rien de tel ne reste à faire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Open the contribution</source>
            <translation>Ouvrir la contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>Other people may wait for something else.</source>
            <translation>D’autres personnes attendent peut-être autre chose.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Partly</source>
            <translation>En partie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>People met in person come here once an answer is approved, a question is asked, or what was promised is done.</source>
            <translation>Les personnes rencontrées apparaissent ici dès qu’une réponse est approuvée, qu’une question se pose ou que ce qui était promis est fait.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Print the sheets…</source>
            <translation>Imprimer les feuilles…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/part.py" />
            <source>Print tracking cards…</source>
            <translation>Imprimer des cartes de suivi…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>Relay</source>
            <translation>Relais</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>Relay (*.relais)</source>
            <translation>Relais (*.relais)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>See on the map</source>
            <translation>Voir sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Stays on this computer, and goes once they are told.</source>
            <translation>Reste sur cet ordinateur, et s’efface une fois la réponse donnée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>Take over from a colleague</source>
            <translation>Recevoir un relais</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Take over from a colleague…</source>
            <translation>Recevoir un relais…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>The answer to bring</source>
            <translation>La réponse à apporter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>The password your colleague told you.</source>
            <translation>Le mot de passe que votre collègue vous a dit.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>The question to ask</source>
            <translation>La question à poser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>The same password again.</source>
            <translation>Le même mot de passe, une seconde fois.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>The two passwords differ: nothing was written. Begin again.</source>
            <translation>Les deux mots de passe diffèrent : rien n’a été écrit. Recommencez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>They are told</source>
            <translation>C’est dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>This was done. Does it meet their need?</source>
            <translation>C’est fait. Est-ce que cela répond à son besoin ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>To tell in person</source>
            <translation>À dire en personne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/part.py" />
            <source>To tell in person…</source>
            <translation>À dire en personne…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/part.py" />
            <source>Tracking cards</source>
            <translation>Cartes de suivi</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Wednesdays about 10, at the market</source>
            <translation>le mercredi vers 10 h, au marché</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>What did they mean? Say it in your words.</source>
            <translation>Que voulait dire cette personne ? Demandez-le avec vos mots.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>What they said</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>What they said to it, word for word (if anything)</source>
            <translation>Ce que la personne en dit, mot pour mot (s’il y a lieu)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>What was done: does it help?</source>
            <translation>C’est fait : est-ce utile ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Where to meet</source>
            <translation>Où se revoir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/part.py" />
            <source>Where to write it</source>
            <translation>Où l’enregistrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/window.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/part.py" />
            <source>answers-to-bring.pdf</source>
            <translation>reponses-a-apporter.pdf</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>relay</source>
            <translation>relais</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/part.py" />
            <source>tracking-cards.pdf</source>
            <translation>cartes-de-suivi.pdf</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>{people}, {metres} m on foot</source>
            <translation>{people}, {metres} m à pied</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>{people}, {way} km on foot</source>
            <translation>{people}, {way} km à pied</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>{words} At least {n} characters.</source>
            <translation>{words} Au moins {n} caractères.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>“{name}” can’t be read: is the stick still in? Nothing was taken from it.</source>
            <translation>« {name} » ne peut pas être lu : la clé est-elle encore branchée ? Rien n’en a été repris.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>At any step</source>
            <translation>À tout moment</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>For the themes</source>
            <translation>Pour les thèmes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>New answer</source>
            <translation>Nouvelle réponse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>Only somebody who administers the quarter changes the standard answers.</source>
            <translation>Seule une personne qui administre le quartier modifie les réponses types.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>Proposed first</source>
            <translation>Proposée d’abord</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>Standard answers</source>
            <translation>Réponses types</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/templates_dialog.py" />
            <source>These words are filled in from the contribution: {words}</source>
            <translation>Ces mots sont remplis d’après la contribution : {words}</translation>
        </message>
    </context>
    <context>
        <name>Thread</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/thread_view.py" />
            <source>Exchanges</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/thread_view.py" />
            <source>Internal note</source>
            <translation>Note interne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/thread_view.py" />
            <source>Nobody has answered yet.</source>
            <translation>Personne n’a encore répondu.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/thread_view.py" />
            <source>approved, not public yet</source>
            <translation>approuvée, pas encore publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/thread_view.py" />
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
    </context>
    <context>
        <name>TownRules</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source> months</source>
            <translation> mois</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source> years</source>
            <translation> ans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>A date known to the year only is not taken for a day: where it matters, the premises are “to find out”.</source>
            <translation>Une date connue à l’année près n’est pas prise pour un jour : si cela change la réponse, le local est « à préciser ».</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Article 1530 of the tax code: the list of addresses is handed in before 1 October of the year before. What is vacant today is counted as if it stayed so. The tax office decides; premises whose owner can’t be blamed for it are not taxed.</source>
            <translation>Article 1530 du code général des impôts : la liste des adresses est transmise avant le 1er octobre de l’année précédente. Ce qui est vacant aujourd’hui est compté comme s’il le restait. L’administration fiscale décide ; un local inexploité indépendamment de la volonté de son propriétaire n’est pas taxé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Classes of vacancy</source>
            <translation>Classes de vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Everywhere in the quarter</source>
            <translation>Partout dans le quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>For the list, the sheets and the tables; rates keep the observatory’s classes.</source>
            <translation>Pour la liste, les fiches et les tableaux ; les taux gardent les classes de l’observatoire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Inside</source>
            <translation>Dans</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Limit of a class</source>
            <translation>Limite de classe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Limits, in years</source>
            <translation>Limites, en années</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Out of use for at least</source>
            <translation>Inexploité depuis au moins</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Out of use on 1 January {year} for at least</source>
            <translation>Inexploité au 1er janvier {year} depuis au moins</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Shop front aid</source>
            <translation>Aide aux vitrines</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Tax on commercial wasteland</source>
            <translation>Taxe sur les friches commerciales</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>The present perimeter ({size} ha)</source>
            <translation>Le périmètre actuel ({size} ha)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Town’s rules on vacant premises</source>
            <translation>Règles de la ville sur les locaux vacants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Usual rules</source>
            <translation>Règles habituelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/premises/rules_dialog.py" />
            <source>Vacant for at least</source>
            <translation>Vacant depuis au moins</translation>
        </message>
    </context>
    <context>
        <name>TwoPeriods</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>%n contribution(s) on the map</source>
            <translation>
                <numerusform>%n contribution sur la carte</numerusform>
                <numerusform>%n contributions sur la carte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>Save as a picture</source>
            <translation>Enregistrer en image</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>Save as a picture…</source>
            <translation>Enregistrer en image…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>Two periods side by side</source>
            <translation>Deux périodes côte à côte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>two-periods.png</source>
            <translation>deux-periodes.png</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>{first} to {last}</source>
            <translation>du {first} au {last}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>“{name}” can’t be written into “{folder}”: is there room, and may you write there?</source>
            <translation>Impossible d’enregistrer « {name} » dans « {folder} » : y reste-t-il de la place, et avez-vous le droit d’y écrire ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>“{name}” is written into “{folder}”.</source>
            <translation>« {name} » est enregistré dans « {folder} ».</translation>
        </message>
    </context>
    <context>
        <name>VacancyAlgorithm</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>%n unit(s) whose use nobody knows</source>
            <translation>
                <numerusform>%n local dont personne ne connaît l’usage</numerusform>
                <numerusform>%n locaux dont personne ne connaît l’usage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>%n vacant unit(s) without a date</source>
            <translation>
                <numerusform>%n local vacant sans date</numerusform>
                <numerusform>%n locaux vacants sans date</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Counts the ground floors that stand empty on a day, by street, for the whole and over time, in units and in metres of frontage.

Rate: vacant units among those whose use is known. Converted and demolished units are ground floors no more; those nobody could tell about are counted apart. Storage, works and temporary use are not vacancy. By frontage: metres of vacant units among the metres measured.

Empty for less than a year is turnover; from the first anniversary on it is long vacancy. A vacancy that nobody can date is in neither.

Over time: the state on earlier days is read from the events of kind occupancy (premises_uuid, happened_on, old_value, new_value) and from vacant_since. Where they say nothing, a unit counts as it is today.

Street: the field chosen, else a field street, else the address without number and town. Names that differ only in case, accents or abbreviations are one street. With a layer of streets (field name), the rates are drawn on it.</source>
            <translation>Compte les rez-de-chaussée vides un jour donné, par rue, pour l’ensemble et dans le temps, en locaux et en mètres de vitrine.

Taux : locaux vacants parmi ceux dont l’usage est connu. Les locaux transformés ou démolis ne sont plus des rez-de-chaussée ; ceux dont personne ne sait rien sont comptés à part. Réserve, travaux et usage temporaire ne sont pas de la vacance. En vitrine : mètres des locaux vacants parmi les mètres mesurés.

Vide depuis moins d’un an, c’est de la rotation ; à partir du premier anniversaire, c’est de la vacance durable. Une vacance que personne ne peut dater n’est ni l’une ni l’autre.

Dans le temps : l’état des jours passés est lu dans les événements du genre occupancy (premises_uuid, happened_on, old_value, new_value) et dans vacant_since. Là où ils ne disent rien, un local compte comme aujourd’hui.

Rue : le champ choisi, sinon un champ street, sinon l’adresse sans numéro ni ville. Des noms qui ne diffèrent que par la casse, les accents ou les abréviations sont une même rue. Avec une couche de rues (champ name), les taux y sont dessinés.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Field of the premises' street</source>
            <translation>Champ de la rue des locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Ground-floor premises</source>
            <translation>Locaux en rez-de-chaussée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>History of the premises</source>
            <translation>Historique des locaux</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Months between two looks</source>
            <translation>Mois entre deux relevés</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>On this day (today if left out)</source>
            <translation>Ce jour-là (aujourd’hui si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Over time since (five years before if left out)</source>
            <translation>Dans le temps depuis (cinq ans avant si vide)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Premises by vacancy</source>
            <translation>Locaux selon la vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Streets</source>
            <translation>Rues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Streets by vacancy</source>
            <translation>Rues selon la vacance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Vacancy by street</source>
            <translation>Vacance par rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Vacancy over time</source>
            <translation>Vacance dans le temps</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>Vacant ground floors: rate by street and over time</source>
            <translation>Rez-de-chaussée vacants : taux par rue et dans le temps</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>{vacant} of {units} units are vacant: {turnover} for less than a year, {lasting} for longer.</source>
            <translation>{vacant} locaux sur {units} sont vacants : {turnover} depuis moins d’un an, {lasting} depuis plus longtemps.</translation>
        </message>
    </context>
    <context>
        <name>WhoSpokeAlgorithm</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Counts words (contributions) and known people by theme, street and age band: online, through the mediators (an encounter or a meeting) or otherwise (letter, phone, register, import). Withdrawn contributions are not counted; words without a profile count as words, not as people.

Street: the nearest of the layer of streets within the distance. Age: the band of the author's profile. The table that crosses age with streets never shows fewer than five people: such a cell says so, and so do as many others as it takes that subtracting gives nothing away.

With a layer of streets, its lines get these counts, and the way most words came (mostly: online, mediated, otherwise, even, none).

With a layer of population (polygons with a field of inhabitants), each zone gets its words, its known people and the words per 1,000 inhabitants.

The contributions' coordinate system must be projected; the other layers are reprojected to it.</source>
            <translation>Compte les paroles (contributions) et les personnes connues par thème, par rue et par tranche d’âge : en ligne, par la médiation (une rencontre ou une réunion) ou autrement (courrier, téléphone, registre, import). Les contributions retirées ne sont pas comptées ; les paroles sans profil comptent comme paroles, pas comme personnes.

Rue : la plus proche de la couche de rues dans la distance. Âge : la tranche du profil de l’auteur. Le tableau qui croise l’âge et les rues ne montre jamais moins de cinq personnes : une telle case le dit, et avec elle autant d’autres qu’il faut pour qu’une soustraction ne révèle rien.

Avec une couche de rues, ses lignes reçoivent ces comptes et la voie par laquelle sont venues la plupart des paroles (mostly : online, en ligne ; mediated, par la médiation ; otherwise, autrement ; even, à parts égales ; none, aucune).

Avec une couche de population (polygones avec un champ d’habitants), chaque zone reçoit ses paroles, ses personnes connues et les paroles pour 1 000 habitants.

Le système de coordonnées des contributions doit être projeté ; les autres couches y sont reprojetées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Field of the number of inhabitants</source>
            <translation>Champ du nombre d’habitants</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>How far from the middle of the street (metres)</source>
            <translation>Jusqu’à quelle distance de l’axe de la rue (mètres)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>People by street and age</source>
            <translation>Personnes par rue et par âge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Profiles</source>
            <translation>Profils</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Streets</source>
            <translation>Rues</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Streets by who spoke about them</source>
            <translation>Rues selon qui en a parlé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Who spoke, by age</source>
            <translation>Qui s’est exprimé, par âge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Who spoke, by street</source>
            <translation>Qui s’est exprimé, par rue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Who spoke, by theme</source>
            <translation>Qui s’est exprimé, par thème</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Who spoke: online, through the mediators, by theme, street and age</source>
            <translation>Qui s’est exprimé : en ligne, par la médiation, par thème, rue et âge</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>Words by inhabitants</source>
            <translation>Paroles selon la population</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/whospoke.py" />
            <source>fewer than 5</source>
            <translation>moins de 5</translation>
        </message>
    </context>
    <context>
        <name>Withdrawing</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>%n contribution(s)</source>
            <translation>
                <numerusform>%n contribution</numerusform>
                <numerusform>%n contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>%n row(s) have been kept long enough. Nothing goes by itself.</source>
            <translation>
                <numerusform>%n ligne a dépassé sa durée. Rien ne s’efface tout seul.</numerusform>
                <numerusform>%n lignes ont dépassé leur durée. Rien ne s’efface tout seul.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>%n row(s). What is signed for here is erased from all files of the team.</source>
            <translation>
                <numerusform>%n ligne. Ce qui est signé ici est effacé de tous les fichiers de l’équipe.</numerusform>
                <numerusform>%n lignes. Ce qui est signé ici est effacé de tous les fichiers de l’équipe.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>All that this person said</source>
            <translation>Tout ce que cette personne a dit</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Contribution</source>
            <translation>Contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Contributions are kept {n} months after they are closed, profiles {m} after their last word.</source>
            <translation>Les contributions sont gardées {n} mois après leur clôture, les profils {m} mois après leur dernière parole.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Erase what is ticked</source>
            <translation>Effacer ce qui est coché</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Function, date, signature</source>
            <translation>Fonction, date, signature</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>It leaves all computers of the team and can’t be brought back.</source>
            <translation>Tout quitte les ordinateurs de l’équipe et ne peut pas revenir.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Kept long enough</source>
            <translation>Durées de conservation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Kept long enough: list to sign</source>
            <translation>Durées de conservation : liste à signer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/part.py" />
            <source>Kept long enough…</source>
            <translation>Durées de conservation…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>No contribution has this number in your working copy.</source>
            <translation>Aucune contribution n’a ce numéro dans votre copie de travail.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Nothing has been kept too long</source>
            <translation>Rien n’a dépassé sa durée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>Number on the card</source>
            <translation>Numéro de la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>PDF (*.pdf);;Text to edit (*.odt)</source>
            <translation>PDF (*.pdf);;Texte à modifier (*.odt)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Print the list to sign</source>
            <translation>Imprimer la liste à signer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Print the list to sign…</source>
            <translation>Imprimer la liste à signer…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Signed by</source>
            <translation>Signée par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>Some of it is published.</source>
            <translation>Une partie est publiée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>These would go: {what}.</source>
            <translation>Seraient effacés : {what}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>This person said %n other thing(s), which would stay.</source>
            <translation>
                <numerusform>Cette personne a dit %n autre chose, qui resterait.</numerusform>
                <numerusform>Cette personne a dit %n autres choses, qui resteraient.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Tick all</source>
            <translation>Tout cocher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>Type the number that the person gives you. Nobody has to say why.</source>
            <translation>Tapez le numéro que la personne vous donne. Elle n’a pas à dire pourquoi.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>What passes its time is proposed here, to be signed for. Nothing goes by itself.</source>
            <translation>Ce qui dépasse sa durée est proposé ici, à signer. Rien ne s’efface tout seul.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>Withdraw a resident’s words</source>
            <translation>Retirer les mots d’un habitant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/part.py" />
            <source>Withdraw a resident’s words…</source>
            <translation>Retirer les mots d’un habitant…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>Withdraw for good</source>
            <translation>Retirer définitivement</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>a function, no name is needed</source>
            <translation>une fonction, sans nom</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>list-to-sign.pdf</source>
            <translation>liste-a-signer.pdf</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n d</source>
            <translation>
                <numerusform>%n j</numerusform>
                <numerusform>%n j</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n d late</source>
            <translation>
                <numerusform>En retard de %n j</numerusform>
                <numerusform>En retard de %n j</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n h ago</source>
            <translation>
                <numerusform>il y a %n h</numerusform>
                <numerusform>il y a %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n min ago</source>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>(no text)</source>
            <translation>(sans texte)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>h:mm</source>
            <translation>h' h 'mm</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>today, {time}</source>
            <translation>aujourd’hui, {time}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>yesterday, {time}</source>
            <translation>hier, {time}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
    </context>
    <context>
        <name>Zone</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>As the temporal controller shows</source>
            <translation>Selon le contrôleur temporel</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Draw a zone on the map</source>
            <translation>Dessiner une zone sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Follow the temporal controller</source>
            <translation>Suivre le contrôleur temporel</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>In the selected zone of a layer</source>
            <translation>Dans la zone sélectionnée d’une couche</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Lift: {filter}</source>
            <translation>Lever : {filter}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Received between two days…</source>
            <translation>Reçues entre deux jours…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Received from {first} to {last}</source>
            <translation>Reçues du {first} au {last}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Received in the last 30 days</source>
            <translation>Reçues depuis 30 jours</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Received in the last 7 days</source>
            <translation>Reçues depuis 7 jours</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Received since {first}</source>
            <translation>Reçues depuis le {first}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Received this month</source>
            <translation>Reçues ce mois-ci</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Received until {last}</source>
            <translation>Reçues jusqu’au {last}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>The temporal controller is off</source>
            <translation>Le contrôleur temporel est éteint</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Where and when: a zone, days</source>
            <translation>Où et quand : une zone, des jours</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Zone drawn on the map</source>
            <translation>Zone dessinée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Zone kept</source>
            <translation>Zone gardée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>Zone of {layer}</source>
            <translation>Zone de {layer}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/zone/ability.py" />
            <source>to</source>
            <translation>au</translation>
        </message>
    </context>
</TS>
