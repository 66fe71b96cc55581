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
        <name>AnalysisPage</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source> m</source>
            <translation> m</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>%n premises with wishes nearby.</source>
            <translation>
                <numerusform>%n local avec des souhaits à proximité.</numerusform>
                <numerusform>%n locaux avec des souhaits à proximité.</numerusform>
            </translation>
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
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>{found} of {total} contributions lie on a parcel, {near} near a premises.</source>
            <translation>{found} contributions sur {total} sont sur une parcelle, {near} près d’un local.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>“{layer}” holds no parcel yet: bring parcels in from the Processing toolbox, then try again.</source>
            <translation>« {layer} » ne contient pas encore de parcelle : importez-en depuis la boîte à outils de traitements, puis réessayez.</translation>
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
            <translation>Genre</translation>
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
        <name>Columns</name>
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
            <source>Date</source>
            <translation>Date</translation>
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
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>In charge</source>
            <translation>Responsable</translation>
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
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Kind of owner</source>
            <translation>Catégorie de propriétaire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Last activity</source>
            <translation>Dernière activité</translation>
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
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Monthly rent (€)</source>
            <translation>Loyer mensuel (€)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Mood</source>
            <translation>Ambiance</translation>
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
            <source>Occupancy</source>
            <translation>Occupation</translation>
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
            <source>Premises</source>
            <translation>Local</translation>
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
            <source>Vacant since</source>
            <translation>Vacant depuis</translation>
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
            <source>Withdrawn on</source>
            <translation>Retirée le</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Works needed</source>
            <translation>Travaux à prévoir</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>x (quarter's coordinate system)</source>
            <translation>x (système du quartier)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>y (quarter's coordinate system)</source>
            <translation>y (système du quartier)</translation>
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
            <source>The resident may ask to read this note: stay factual.</source>
            <translation>L’habitant peut demander à lire cette note : restez factuel.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Write an internal note (N)</source>
            <translation>Écrire une note interne (N)</translation>
        </message>
    </context>
    <context>
        <name>ContributionsPage</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>%n contribution(s)</source>
            <translation>
                <numerusform>%n contribution</numerusform>
                <numerusform>%n contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n nouvelle</numerusform>
                <numerusform>%n nouvelles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Assign to me</source>
            <translation>Me la confier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Back to the list</source>
            <translation>Revenir à la liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Back to the list (Escape)</source>
            <translation>Revenir à la liste (Échap)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Change the status</source>
            <translation>Changer le statut</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Draft kept, {when}</source>
            <translation>Brouillon enregistré, {when}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Go there on the map</source>
            <translation>Aller à cet endroit sur la carte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Internal note</source>
            <translation>Note interne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Lift {filters}</source>
            <translation>Retirer {filters}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>New contribution</source>
            <translation>Nouvelle contribution</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>New contribution (a letter, a call)</source>
            <translation>Nouvelle contribution (un courrier, un appel)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Next (J)</source>
            <translation>Suivante (J)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Next contribution</source>
            <translation>Contribution suivante</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>No contribution yet</source>
            <translation>Pas encore de contribution</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>None of the %n contribution(s) of the quarter fits this search.</source>
            <translation>
                <numerusform>La contribution du quartier (%n) ne répond pas à cette recherche.</numerusform>
                <numerusform>Aucune des %n contributions du quartier ne répond à cette recherche.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Previous (K)</source>
            <translation>Précédente (K)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Previous contribution</source>
            <translation>Contribution précédente</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Publish or hide</source>
            <translation>Publier ou masquer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Sheet of keys</source>
            <translation>Liste des touches</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Standard answer</source>
            <translation>Réponse type</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Synchronise</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>The shared base is empty. Contributions will come with the synchronisation.</source>
            <translation>La base partagée est vide. Les contributions arriveront à la synchronisation.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Undo the last act</source>
            <translation>Annuler la dernière action</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>this figure</source>
            <translation>ce chiffre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
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
        <name>Desk</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Close the quarter</source>
            <translation>Fermer le quartier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>I removed them: send</source>
            <translation>Je les ai retirés : envoyer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Keys…</source>
            <translation>Touches…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>New contribution…</source>
            <translation>Nouvelle contribution…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Nothing to undo</source>
            <translation>Rien à annuler</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Open a quarter…</source>
            <translation>Ouvrir un quartier…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Team…</source>
            <translation>Équipe…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
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
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>To triage</source>
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
        <name>FilterBar</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Filter by: {name}</source>
            <translation>Filtrer par : {name}</translation>
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
        <name>HubAlgorithms</name>
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
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Received</source>
            <translation>Reçus</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Send many deletions</source>
            <translation>Envoyer de nombreuses suppressions</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Sends what was changed in the working copy, takes what colleagues changed, and notes where two people wrote something else in the same place. A working copy that isn’t there yet is made. It must lie on this computer; the shared base may lie on the network. Who synchronises is a member’s name; a new name becomes a member who can read and note.

When a large part of the entries has disappeared from the working copy, nothing is sent unless that is confirmed.</source>
            <translation>Envoie ce qui a changé dans la copie de travail, reçoit ce que les collègues ont changé, et note les endroits où deux personnes ont écrit autre chose. Une copie de travail qui n’existe pas encore est créée. Elle doit être sur cet ordinateur ; la base partagée peut être sur le réseau. La personne qui synchronise est un membre de l’équipe ; un nom nouveau devient un membre qui peut lire et noter.

Quand une grande partie des éléments a disparu de la copie de travail, rien n’est envoyé sans confirmation.</translation>
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
            <location filename="../si_javais_un_quartier/algorithms/synchronise.py" />
            <source>Working copy</source>
            <translation>Copie de travail</translation>
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
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Bring in parcels</source>
            <translation>Importer des parcelles</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>Brings ground-floor premises in from any layer or table. Polygons become a point inside them. Names of owners and contacts are not read. What a premises is used for is understood in French and English; what is not understood comes in as unknown. Bringing the same source in again updates what came from it, never what was changed here since. Rows left out are listed with the reason.</source>
            <translation>Importe des locaux en rez-de-chaussée depuis n’importe quelle couche ou tableau. Un polygone devient un point à l’intérieur. Les noms de propriétaires et de contacts ne sont pas lus. L’occupation est comprise en français et en anglais ; ce qui n’est pas compris entre comme inconnu. Un nouvel import de la même source met à jour ce qui en vient, jamais ce qui a été changé ici depuis. Les lignes écartées sont listées avec leur motif.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Brings residents' words in from any layer or table, XLSX and CSV too. Columns are recognised by their names, or named by a mapping such as {"title": "objet", "body": {"field": "texte"}, "kind": {"value": "idea"}}.

Nothing is refused for a missing date or for lying outside the quarter: it comes in to be checked. Rows without coordinates are placed by their address where one is given; doubtful ones wait to be placed. Authors' names become pseudonyms. Bringing the same source in again updates what came from it, never what was changed here since. Rows left out are listed with the reason.</source>
            <translation>Importe la parole des habitants depuis n’importe quelle couche ou tableau, XLSX et CSV compris. Les colonnes sont reconnues à leur nom, ou désignées par une correspondance telle que {"title": "objet", "body": {"field": "texte"}, "kind": {"value": "idea"}}.

Rien n’est refusé pour une date manquante ou un lieu hors du quartier : la contribution entre, à vérifier. Les lignes sans coordonnées sont placées par leur adresse quand il y en a une ; les cas douteux attendent d’être placés. Les noms d’auteurs deviennent des pseudonymes. Un nouvel import de la même source met à jour ce qui en vient, jamais ce qui a été changé ici depuis. Les lignes écartées sont listées avec leur motif.</translation>
        </message>
        <message>
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
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Buildings</source>
            <translation>Bâtiments</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Coordinate system, where the input does not say its own</source>
            <translation>Système de coordonnées, si les données ne disent pas le leur</translation>
        </message>
        <message>
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
            <source>Puts the parcels of a layer (Etalab, IGN or your own) into the working copy, as a layer to refer to. A parcel is known by its 14 characters; lost leading zeros are put back. Bringing them in again replaces them. Rows left out are listed with the reason. Where the file also holds buildings, streets or parks, those come too.</source>
            <translation>Met les parcelles d’une couche (Etalab, IGN ou la vôtre) dans la copie de travail, comme couche de référence. Une parcelle est connue par ses 14 caractères ; les zéros perdus sont rétablis. Un nouvel import les remplace. Les lignes écartées sont listées avec leur motif. Si le fichier contient aussi des bâtiments, des rues ou des parcs, ils sont importés.</translation>
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
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Send addresses to the geocoder of the Géoplateforme</source>
            <translation>Envoyer les adresses au géocodeur de la Géoplateforme</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
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
        <name>Indexing</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/indexing.py" />
            <source>Preparing the search</source>
            <translation>Préparation de la recherche</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
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
            <location filename="../si_javais_un_quartier/qgis_bridge/layers.py" />
            <source>Quarter</source>
            <translation>Quartier</translation>
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
            <translation>Genre</translation>
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
        <name>OpenQuarterDialog</name>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>A .gpkg file on the team’s share</source>
            <translation>Un fichier .gpkg sur le partage de l’équipe</translation>
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
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Demonstration quarter</source>
            <translation>Quartier de démonstration</translation>
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

Parcels get the number of contributions, by kind and still open, and their most frequent theme. Premises get the number of contributions nearby and linked, the wishes (themes, and terms that at least two contributions use, as JSON with the contributions behind each), and a priority from 0 to 100: months vacant 35 (full at 60 months), wishes linked 25 (full at 10), wishes only nearby 20 (full at 30), area 10 (full from 30 to 150 m²), frontage 10 (full at 4 m). What is not known brings no points. Only vacant premises that are neither blocked nor earmarked have a priority. Links has one row per contribution, always.

The parcels' coordinate system must be projected; the other layers are reprojected to it. Invalid geometry is repaired for the computation or left out, and listed in the log. Fields are found by the names of this plugin (uuid, kind, theme, status, parcel_id, premises_uuid, title, body; idu or id; occupancy, availability, vacant_since, area_m2, frontage_m); a layer may lack any of them: the feature's number stands for a missing uuid or id, and a layer without occupancy is taken as one of vacant premises.</source>
            <translation>Dit pour chaque contribution de quelle parcelle et de quel rez-de-chaussée elle parle, et les compte sur les deux.

Parcelle : celle qu’une personne a indiquée, sinon celle où se trouve le point. Sur une limite, ou là où des parcelles se recouvrent, celle dont l’identifiant est le plus petit. Local : celui qu’une personne a indiqué, sinon le plus proche dans la distance ; de deux aussi proches, celui dont l’uuid est le plus petit.

Les parcelles reçoivent le nombre de contributions, par genre et encore ouvertes, et leur thème le plus fréquent. Les locaux reçoivent le nombre de contributions proches et liées, les souhaits (thèmes, et termes employés par au moins deux contributions, en JSON avec les contributions correspondantes), et un indice de priorité de 0 à 100 : mois de vacance 35 (plein à 60 mois), souhaits liés 25 (plein à 10), souhaits seulement proches 20 (plein à 30), surface 10 (pleine de 30 à 150 m²), vitrine 10 (pleine à 4 m). Ce qui n’est pas connu n’apporte pas de point. Seuls les locaux vacants, ni bloqués ni réservés, ont un indice. Les liens ont une ligne par contribution, toujours.

Le système de coordonnées des parcelles doit être projeté ; les autres couches y sont reprojetées. Une géométrie invalide est réparée pour le calcul ou écartée, et listée dans le journal. Les champs sont trouvés par les noms de cette extension (uuid, kind, theme, status, parcel_id, premises_uuid, title, body ; idu ou id ; occupancy, availability, vacant_since, area_m2, frontage_m) ; une couche peut en manquer : le numéro de l’entité remplace un uuid ou un id manquant, et une couche sans occupation est prise pour une couche de locaux vacants.</translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>… and %n more</source>
            <translation>
                <numerusform>… et %n de plus</numerusform>
                <numerusform>… et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
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
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
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
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Author told</source>
            <translation>Réponse transmise</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Followed by</source>
            <translation>Suivie par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Grouped with</source>
            <translation>Regroupée avec</translation>
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
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Made public</source>
            <translation>Rendue publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>New message</source>
            <translation>Nouveau message</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>No place given</source>
            <translation>Sans lieu</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
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
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Passed on to</source>
            <translation>Transmise à</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Passed on to whom?</source>
            <translation>Transmise à quel organisme ?</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Propose for publication</source>
            <translation>Proposer à la publication</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Reference of the contribution to group with, such as K7M-4QX</source>
            <translation>Référence de la contribution avec laquelle regrouper, comme K7M-4QX</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Text changed</source>
            <translation>Texte modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>The team</source>
            <translation>L’équipe</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Told by</source>
            <translation>Transmise par</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Visibility</source>
            <translation>Visibilité</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Why? (kept in the history)</source>
            <translation>Pour quel motif ? (gardé dans l’historique)</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Wording approved</source>
            <translation>Texte approuvé</translation>
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
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>vacant premises</source>
            <translation>local vacant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>{field}: {new}</source>
            <translation>{field} : {new}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>{field}: {old} → {new}</source>
            <translation>{field} : {old} → {new}</translation>
        </message>
    </context>
    <context>
        <name>PhotoWindow</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photo_window.py" />
            <source>Next photo</source>
            <translation>Photo suivante</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photo_window.py" />
            <source>Photo {n} of {total}</source>
            <translation>Photo {n} sur {total}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photo_window.py" />
            <source>This photo isn’t on this computer yet, or it is damaged.</source>
            <translation>Cette photo n’est pas encore sur cet ordinateur, ou elle est abîmée.</translation>
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
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>A pseudonym has at most {longest} characters.</source>
            <translation>Un pseudonyme a au plus {longest} caractères.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>A resident’s words stay as they were said.</source>
            <translation>Les mots d’un habitant restent tels qu’ils ont été dits.</translation>
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
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>A title has at most {longest} characters.</source>
            <translation>Un titre a au plus {longest} caractères.</translation>
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
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>An answer to the author must be approved first.</source>
            <translation>Une réponse à l’auteur doit d’abord être approuvée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/bulk.py" />
            <source>Another of the contributions chosen already changes this one.</source>
            <translation>Une autre des contributions choisies modifie déjà celle-ci.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>Another program, or a layer being edited in QGIS, is writing in “{name}”. Nothing was changed. Save or close that editing, then try again.</source>
            <translation>Un autre programme, ou une couche en cours d’édition dans QGIS, écrit dans « {name} ». Rien n’a été changé. Enregistrez ou fermez cette édition, puis réessayez.</translation>
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
            <location filename="../si_javais_un_quartier/domain/bulk.py" />
            <source>Answer written and approved</source>
            <translation>Réponse écrite et approuvée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answered</source>
            <translation>Répondue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Approved</source>
            <translation>Validée</translation>
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
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>Author told</source>
            <translation>Réponse transmise</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Awaiting a decision</source>
            <translation>En attente de décision</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Citizen initiative</source>
            <translation>Initiative citoyenne</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Contribution changed</source>
            <translation>Contribution modifiée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Converted</source>
            <translation>Transformé</translation>
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
            <source>Due date</source>
            <translation>Échéance</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Exists or already planned</source>
            <translation>Existe déjà ou déjà prévue</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Followed by nobody</source>
            <translation>Suivie par personne</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Followed by {name}</source>
            <translation>Suivie par {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>For sale</source>
            <translation>À vendre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Grouped</source>
            <translation>Regroupée</translation>
        </message>
        <message>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>In the street</source>
            <translation>Dans la rue</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>It is done</source>
            <translation>C’est fait</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Kind changed</source>
            <translation>Genre modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Letter</source>
            <translation>Courrier</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Made public</source>
            <translation>Rendue publique</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>May be published</source>
            <translation>Publiable</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Mediation</source>
            <translation>Médiation</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Meeting</source>
            <translation>Réunion</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Need</source>
            <translation>Besoin entre voisins</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>New contribution {reference}</source>
            <translation>Nouvelle contribution {reference}</translation>
        </message>
        <message>
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
            <location filename="../si_javais_un_quartier/intake/guessing.py" />
            <source>No column of this source is recognised. Say with a mapping which of them to read: {columns}. Nothing was imported.</source>
            <translation>Aucune colonne de cette source n’est reconnue. Dites par une correspondance lesquelles lire : {columns}. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/presenter.py" />
            <source>No contribution has this reference.</source>
            <translation>Aucune contribution n’a cette référence.</translation>
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
            <location filename="../si_javais_un_quartier/domain/situation.py" />
            <source>Nothing has changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/situation.py" />
            <source>Nothing was written yet.</source>
            <translation>Rien n’est encore écrit.</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>On the same subject</source>
            <translation>Sur le même sujet</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Online</source>
            <translation>En ligne</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Outside the subject</source>
            <translation>Hors du sujet traité</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Phone call</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>Photos are named in “{column}”; they were not fetched.</source>
            <translation>Des photos sont nommées dans « {column} » ; elles n’ont pas été récupérées.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Place changed</source>
            <translation>Lieu modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Planning</source>
            <translation>Urbanisme</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Question</source>
            <translation>Question</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Resident’s reply</source>
            <translation>Retour de l’habitant·e</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/team.py" />
            <source>Roles of {name}</source>
            <translation>Rôles de {name}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>Say how the words came: by letter, by phone, in a register…</source>
            <translation>Dites comment ces mots sont arrivés : par courrier, par téléphone, dans un registre…</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Say to whom the contribution is passed on.</source>
            <translation>Dites à qui la contribution est transmise.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Say why: these are a resident’s words.</source>
            <translation>Dites pourquoi : ce sont les mots d’un habitant.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Say why: this step needs a reason.</source>
            <translation>Dites pourquoi : cette étape demande un motif.</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Settled</source>
            <translation>Tranché</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>Shared bases on a web server come with a later version of this plugin. Choose a GeoPackage file in a shared folder.</source>
            <translation>Les bases partagées sur un serveur web viendront avec une prochaine version de l’extension. Choisissez un fichier GeoPackage dans un dossier partagé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>Somebody else is called “{name}” here already: choose another pseudonym.</source>
            <translation>Quelqu’un d’autre s’appelle déjà « {name} » ici : choisissez un autre pseudonyme.</translation>
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
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Status: {status}</source>
            <translation>Statut : {status}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
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
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Streets brought in: {new}, replaced: {replaced}, left out: {rejected}.</source>
            <translation>Rues importées : {new}, remplacées : {replaced}, écartées : {rejected}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Subject changed</source>
            <translation>Sujet modifié</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>Tag described: {tag}</source>
            <translation>Étiquette décrite : {tag}</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
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
            <location filename="../si_javais_un_quartier/domain/tagging.py" />
            <source>Tags merged: {tag} into {other}</source>
            <translation>Étiquettes fusionnées : {tag} dans {other}</translation>
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
            <location filename="../si_javais_un_quartier/network/session.py" />
            <source>The answer of {host} can't be understood.</source>
            <translation>La réponse de {host} est incompréhensible.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/session.py" />
            <source>The answer of {host} is larger than {limit} MB and was not taken.</source>
            <translation>La réponse de {host} dépasse {limit} Mo et n’a pas été prise.</translation>
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
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <source>The boundary layer holds no area that can be used. Choose another layer, or none.</source>
            <translation>La couche du périmètre ne contient aucune surface utilisable. Choisissez une autre couche, ou aucune.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>The contribution was closed with this answer: reopen it first, or write another answer.</source>
            <translation>La contribution a été close avec cette réponse : rouvrez-la d’abord, ou écrivez une autre réponse.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_inputs.py" />
            <source>The coordinate system of “{layer}” ({crs}) has no known unit of length.</source>
            <translation>Le système de coordonnées de « {layer} » ({crs}) n’a pas d’unité de longueur connue.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <source>The coordinate system “{crs}” has no EPSG code. Choose one that has.</source>
            <translation>Le système de coordonnées « {crs} » n’a pas de code EPSG. Choisissez-en un qui en a.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>The date “{day}” can’t be read.</source>
            <translation>La date « {day} » est illisible.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/noting.py" />
            <source>The day it was received can’t be in the future.</source>
            <translation>Le jour de réception ne peut pas être dans le futur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>The day the author was told can’t be in the future.</source>
            <translation>Le jour où la réponse a été transmise ne peut pas être à venir.</translation>
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
            <location filename="../si_javais_un_quartier/sync/hubs/making.py" />
            <source>The folder “{name}” doesn’t exist or can’t be written. Nothing was made.</source>
            <translation>Le dossier « {name} » n’existe pas ou n’est pas modifiable. Rien n’a été créé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_inputs.py" />
            <source>The layer “{layer}” does not say its coordinate system, and none is guessed. Set it in the layer's properties, then run again.</source>
            <translation>La couche « {layer} » ne dit pas son système de coordonnées, et il n’est jamais deviné. Indiquez-le dans les propriétés de la couche, puis relancez.</translation>
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
            <location filename="../si_javais_un_quartier/algorithms/overlay_inputs.py" />
            <source>The parcels “{layer}” are in a coordinate system that is not projected ({crs}), where distances can't be measured. Reproject them first, in France to Lambert-93 (EPSG:2154); the other layers follow by themselves.</source>
            <translation>Les parcelles « {layer} » sont dans un système de coordonnées non projeté ({crs}), où les distances ne se mesurent pas. Reprojetez-les d’abord, en France en Lambert-93 (EPSG:2154) ; les autres couches suivent d’elles-mêmes.</translation>
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
            <source>The shared base doesn’t answer. Your work is saved on this computer; it will leave at the next synchronisation.</source>
            <translation>La base partagée ne répond pas. Votre travail est enregistré sur cet ordinateur ; il partira à la prochaine synchronisation.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>The shared base is damaged. Your work is saved on this computer. Ask whoever looks after it to put back the last good snapshot, from the folder beside it.</source>
            <translation>La base partagée est abîmée. Votre travail est enregistré sur cet ordinateur. Demandez à la personne qui s’en occupe de remettre la dernière bonne sauvegarde, dans le dossier à côté.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/engine.py" />
            <source>The shared base was made by a newer version of this plugin. Your work is saved on this computer. Update the plugin, then synchronise again.</source>
            <translation>La base partagée a été faite par une version plus récente de l’extension. Votre travail est enregistré sur cet ordinateur. Mettez l’extension à jour, puis synchronisez de nouveau.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/places.py" />
            <source>The source gives x and y without their coordinate reference system. Choose it, then import again. Nothing was imported.</source>
            <translation>La source donne x et y sans leur système de coordonnées. Choisissez-le, puis réimportez. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>The source has no column “{column}”. {hint} Columns: {columns}. Nothing was imported.</source>
            <translation>La source n’a pas de colonne « {column} ». {hint} Colonnes : {columns}. Rien n’a été importé.</translation>
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
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Theme changed</source>
            <translation>Thème modifié</translation>
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
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>There is no file “{name}”. It may have been moved or renamed.</source>
            <translation>Il n’y a pas de fichier « {name} ». Il a peut-être été déplacé ou renommé.</translation>
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
            <location filename="../si_javais_un_quartier/qgis_bridge/syncing.py" />
            <source>There is no shared base at “{address}”. Nothing was made. Check the address, and that the network drive is connected, then try again.</source>
            <translation>Il n’y a pas de base partagée à « {address} ». Rien n’a été créé. Vérifiez l’adresse, et que le lecteur réseau est connecté, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>There is no table “{name}” to export. Tables: {names}.</source>
            <translation>Il n’y a pas de table « {name} » à exporter. Tables : {names}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/feature_source.py" />
            <source>There is no way from the coordinate reference system of “{name}” ({crs}) to the quarter's. Nothing was imported.</source>
            <translation>Aucun passage du système de coordonnées de « {name} » ({crs}) à celui du quartier. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>This answer must be approved first.</source>
            <translation>Cette réponse doit d’abord être approuvée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/tasks.py" />
            <source>This did not work, for a reason the program did not foresee. Your work is saved on this computer. The QGIS log panel holds the details to send to whoever looks after the tool.</source>
            <translation>Cela n’a pas marché, pour une raison que le programme n’avait pas prévue. Votre travail est enregistré sur cet ordinateur. Le journal des messages de QGIS contient les détails à transmettre à la personne qui s’occupe de l’outil.</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To be decided</source>
            <translation>À arbitrer</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To be settled</source>
            <translation>À trancher</translation>
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
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Translation</source>
            <translation>Traduction</translation>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Vacant</source>
            <translation>Vacant</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
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
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>What the columns mean</source>
            <translation>Sens des colonnes</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/acts.py" />
            <source>What you were changing has been removed meanwhile. Nothing was changed; the list is up to date again.</source>
            <translation>Ce que vous modifiiez a été retiré entre-temps. Rien n’a été changé ; la liste est à jour.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Withdrawn</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>Words changed</source>
            <translation>Texte modifié</translation>
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
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/failures.py" />
            <source>You may read the shared base but not write to it. Your work is saved on this computer. Ask whoever looks after the shared folder for the right to write in it.</source>
            <translation>Vous pouvez lire la base partagée, mais pas y écrire. Votre travail est enregistré sur cet ordinateur. Demandez à la personne qui s’occupe du dossier partagé le droit d’y écrire.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_inputs.py" />
            <source>a geometry that can't be read</source>
            <translation>géométrie illisible</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_inputs.py" />
            <source>a place that can't be converted to the parcels' coordinate system</source>
            <translation>lieu impossible à convertir dans le système de coordonnées des parcelles</translation>
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
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>empty geometry</source>
            <translation>géométrie vide</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>invalid geometry, repaired for the computation ({what})</source>
            <translation>géométrie invalide, réparée pour le calcul ({what})</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/writing.py" />
            <source>it was erased at its author's request and does not come back</source>
            <translation>effacée à la demande de son auteur, elle ne revient pas</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>no geometry</source>
            <translation>sans géométrie</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>not a surface</source>
            <translation>pas une surface</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>text</source>
            <translation>texte</translation>
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
            <location filename="../si_javais_un_quartier/intake/contributions.py" />
            <source>there is no text</source>
            <translation>sans texte</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>whole number</source>
            <translation>nombre entier</translation>
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
            <location filename="../si_javais_un_quartier/sync/push.py" />
            <source>{count} entries have disappeared from this computer since the last synchronisation. Nothing was sent. If you removed them on purpose, confirm; if not, nothing is lost in the shared base.</source>
            <translation>{count} éléments ont disparu de cet ordinateur depuis la dernière synchronisation. Rien n’a été envoyé. Si vous les avez retirés exprès, confirmez ; sinon, rien n’est perdu dans la base partagée.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/addresses.py" />
            <source>{file} is no address file of the Base adresse nationale (CSV with numero, nom_voie, lon, lat). Nothing was imported.</source>
            <translation>{file} n’est pas un fichier d’adresses de la Base adresse nationale (CSV avec numero, nom_voie, lon, lat). Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/session.py" />
            <source>{host} does not answer. Your work is saved on this computer; try again later.</source>
            <translation>{host} ne répond pas. Votre travail est enregistré sur cet ordinateur ; réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/session.py" />
            <source>{host} refused the request ({status}).</source>
            <translation>{host} a refusé la demande ({status}).</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/session.py" />
            <source>{host} sends us to another address, which is not followed.</source>
            <translation>{host} renvoie vers une autre adresse, qui n’est pas suivie.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>{layer} {key}: {reason}</source>
            <translation>{layer} {key} : {reason}</translation>
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
            <location filename="../si_javais_un_quartier/algorithms/createhub.py" />
            <source>“{crs}” measures in degrees. A quarter needs a system in metres: choose the national one, such as EPSG:2154 in mainland France.</source>
            <translation>« {crs} » mesure en degrés. Un quartier demande un système en mètres : choisissez le système national, comme EPSG:2154 en France métropolitaine.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_outputs.py" />
            <source>“{file}” is one of the layers to read; it would be lost. Choose another file for the result.</source>
            <translation>« {file} » est l’une des couches à lire ; elle serait perdue. Choisissez un autre fichier pour le résultat.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/hubs/places.py" />
            <source>“{folder}” is kept in step by {client}, which copies the shared base while people write in it and would lose their work. Nothing was changed. Put the shared base in a shared folder of the network.</source>
            <translation>« {folder} » est synchronisé par {client}, qui copie la base partagée pendant qu’on y écrit et perdrait du travail. Rien n’a été changé. Mettez la base partagée dans un dossier partagé du réseau.</translation>
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
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{layer}” of “{name}” is not kept in the file but computed by it (a view). Save it as a table, then import that. Nothing was imported.</source>
            <translation>« {layer} » de « {name} » n’est pas gardée dans le fichier mais calculée par lui (une vue). Enregistrez-la comme table, puis importez celle-ci. Rien n’a été importé.</translation>
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
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” holds several layers. Say which, as {name}|layername=…, among: {layers}.</source>
            <translation>« {name} » contient plusieurs couches. Dites laquelle, comme {name}|layername=…, parmi : {layers}.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” is a GeoPackage, but not the working copy of a quarter. Nothing in it was changed.</source>
            <translation>« {name} » est un GeoPackage, mais pas la copie de travail d’un quartier. Rien n’y a été changé.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” is a quarter's shared base, not a working copy. Choose it as the shared base: a working copy is then made on this computer.</source>
            <translation>« {name} » est la base partagée d’un quartier, pas une copie de travail. Choisissez-la comme base partagée : une copie de travail sera faite sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/engine.py" />
            <source>“{name}” is a working copy of another shared base. Nothing was changed. Open the shared base it belongs to, or choose another place for the new working copy.</source>
            <translation>« {name} » est la copie de travail d’une autre base partagée. Rien n’a été changé. Ouvrez la base partagée à laquelle elle appartient, ou choisissez un autre endroit pour la nouvelle copie de travail.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/whole_files.py" />
            <source>“{name}” is a working copy or a shared base, which tables must not replace. Nothing was changed. Choose another name.</source>
            <translation>« {name} » est une copie de travail ou une base partagée, que des tableaux ne doivent pas remplacer. Rien n’a été changé. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>“{name}” is damaged. Nothing was changed. Keep the file aside, and open the shared base again to make a new working copy.</source>
            <translation>« {name} » est abîmé. Rien n’a été changé. Mettez le fichier de côté, et rouvrez la base partagée pour faire une nouvelle copie de travail.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>“{name}” is not a GeoPackage. Choose the working copy of a quarter.</source>
            <translation>« {name} » n’est pas un GeoPackage. Choisissez la copie de travail d’un quartier.</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” lies on a network drive. A working copy must be on a disk of this computer; the shared base may stay there.</source>
            <translation>« {name} » est sur un lecteur réseau. Une copie de travail doit être sur un disque de cet ordinateur ; la base partagée peut y rester.</translation>
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
            <location filename="../si_javais_un_quartier/domain/editing.py" />
            <source>“{word}” is not in the quarter’s list.</source>
            <translation>« {word} » n’est pas dans la liste du quartier.</translation>
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
        <name>ReadingPane</name>
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
            <source>Due soonest</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/sort_button.py" />
            <source>Most supported</source>
            <translation>Plus soutenues</translation>
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
            <source>%n disagreement(s) to settle</source>
            <translation>
                <numerusform>%n désaccord à trancher</numerusform>
                <numerusform>%n désaccords à trancher</numerusform>
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
            <source>Not synchronised yet</source>
            <translation>Pas encore synchronisé</translation>
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
            <source>Streets</source>
            <translation>Rues</translation>
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
            <source>What was decided</source>
            <translation>Suites données</translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Wishes around premises</source>
            <translation>Souhaits autour des locaux</translation>
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
</TS>
