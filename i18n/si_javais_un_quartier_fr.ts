<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ActBar</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/act_bar.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/act_bar.py" />
            <source>Change the status (S)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/act_bar.py" />
            <source>Change the status to {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/act_bar.py" />
            <source>More acts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Algorithms</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
            <source>Analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
            <source>Bring in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
            <source>Hand out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
            <source>Shared base</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnalysisPage</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source> m</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>%n premises with wishes nearby.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>Choose a layer of contributions and one of parcels first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Contributions on parcels and premises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Cross the layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Near means within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Parcels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Premises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>Residents speak of {spoken} of {total} parcels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>Stopped. Nothing was added to the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>The layers could not be crossed: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>The results are on the map, in the group of the quarter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Which parcels do residents speak of, and what do they wish near each vacant premises? Each contribution goes to one parcel and to the nearest premises within the distance; a link stated by a person always wins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>{found} of {total} contributions lie on a parcel, {near} near a premises.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>Add a tag (T)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>New tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>Remove the tag {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>Remove this tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/chips.py" />
            <source>Tag, then Enter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Age band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Agrees to be published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Agrees to photos being shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>An answer is expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Area (m²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Availability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Closes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Closing answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Contact with the owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Contribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Decision reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Did it meet the need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Disclosure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Done on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Due on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Encounter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Ends on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Extraction duct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>First promised for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Followed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>For whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Form of lease</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>French translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Grouped with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>How well that date is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>INSEE codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>In charge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Informed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Initiative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Kind of owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Last activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Latitude (WGS 84)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Longitude (WGS 84)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>May be quoted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Mediation by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Monthly rent (€)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Mood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Number in the city’s file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Number in the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Opens on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Organised by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Parcel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Passed on to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>People met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Premises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Pseudonym</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Public since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Received by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Remark on the outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Said on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Sector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Shop front (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Shop window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Show an approximate place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Signed as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Starts on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Step-free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Subject for reflection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Surveyed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Taken on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Told by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Told on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Vacant since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Visibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>What changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>What was decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>When it takes place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Withdrawn on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Works needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>x (quarter's coordinate system)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>y (quarter's coordinate system)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Answer {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Internal note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Keep the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Propose this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Standard answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Standard answers (M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>The resident may ask to read this note: stay factual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/composer.py" />
            <source>Write an internal note (N)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContributionsPage</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>%n contribution(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>%n new</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Assign to me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Back to the list (Escape)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Change the status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Draft kept, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Go there on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Internal note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Lift {filters}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Next (J)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Next contribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>No contribution yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>None of the %n contribution(s) of the quarter fits this search.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Previous (K)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Previous contribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Publish or hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Sheet of keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Standard answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Synchronise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>The shared base is empty. Contributions will come with the synchronisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>Undo the last act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>this figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>{found} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>{row} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Close the quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Open a quarter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/desk.py" />
            <source>Undo the last act</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportTables</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Cells too long for a spreadsheet were cut: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Hand out tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Language of the headings (fr, en; QGIS's own if empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Only what is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Spreadsheet (*.xlsx);;Tables (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Tables, separated by commas (all, if empty): contribution, premises…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Working copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>Writes the quarter's tables: a spreadsheet (.xlsx, with typed dates and numbers and a sheet that explains the columns), a folder of .csv, a GeoPackage (.gpkg, with the columns' own names, to be brought in again), or one layer as .geojson.

Contacts and profiles never leave. “Only what is published” leaves out all that residents don't see, and gives the approximate place where the real one is not shown. No cell can be a formula.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>%n d</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>Answered this month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>This month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>To triage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>Unanswered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>delay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>median delay</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Filter by: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Map view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Nothing to choose from yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Only what the map shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Search the contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/filter_bar.py" />
            <source>Word, #tag, @author, parcel…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>Synchronise with the shared base</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>To publish (%n)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>What the next public map will show for the first time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormGroups</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>By whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Owner and lease</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Place and source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>The encounter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>The initiative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>The unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/form_groups.py" />
            <source>Where and when</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportAlgorithms</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Address file (Base adresse nationale, CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Bring in contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>Bring in ground-floor premises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Bring in parcels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importpremises.py" />
            <source>Brings ground-floor premises in from any layer or table. Polygons become a point inside them. Names of owners and contacts are not read. What a premises is used for is understood in French and English; what is not understood comes in as unknown. Bringing the same source in again updates what came from it, never what was changed here since. Rows left out are listed with the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Brings residents' words in from any layer or table, XLSX and CSV too. Columns are recognised by their names, or named by a mapping such as {"title": "objet", "body": {"field": "texte"}, "kind": {"value": "idea"}}.

Nothing is refused for a missing date or for lying outside the quarter: it comes in to be checked. Rows without coordinates are placed by their address where one is given; doubtful ones wait to be placed. Authors' names become pseudonyms. Bringing the same source in again updates what came from it, never what was changed here since. Rows left out are listed with the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Brought in: {imported}. Brought up to date: {updated}. Unchanged: {same}. Left out: {rejected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Buildings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Coordinate system, where the input does not say its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Found again and brought up to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Keep the authors' names (they agreed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Layer, table or file to bring in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Mapping (JSON, or the name of a preset)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Name of the source (the file's or layer's, if empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Puts the parcels of a layer (Etalab, IGN or your own) into the working copy, as a layer to refer to. A parcel is known by its 14 characters; lost leading zeros are put back. Bringing them in again replaces them. Rows left out are listed with the reason. Where the file also holds buildings, those come too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Row {number} left out: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Rows left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importcontributions.py" />
            <source>Send addresses to the geocoder of the Géoplateforme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Tables (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>Working copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/import_rows.py" />
            <source>… and {count} more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/keys.py" />
            <source>Keys of the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/keys.py" />
            <source>They can be changed in Settings, Keyboard Shortcuts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Layers</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/layers.py" />
            <source>Analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/layers.py" />
            <source>Base map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/layers.py" />
            <source>Quarter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>In project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>Occupied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>Other status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>Shapes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/legend.py" />
            <source>Vacant</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/notice.py" />
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/notice.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/notice.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenQuarterDialog</name>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>A .gpkg file on the team’s share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>A whole quarter with invented contributions, made on this computer in a few seconds. Nothing to set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/open_dialog.py" />
            <source>A working copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>A working copy is made on this computer; you can work without the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Another working copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>As your colleagues know you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Browse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Demonstration quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <location filename="../si_javais_un_quartier/gui/open_dialog.py" />
            <source>On this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Open a quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Shared base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/open_dialog.py" />
            <source>The team’s shared base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>To try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>With the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../resources/ui/open_quarter.ui" />
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverlayAlgorithm</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n contribution(s) read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n contribution(s) state a parcel that this layer of parcels lacks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n contribution(s) state premises that this layer lacks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n on no parcel</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Field of the contributions' kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Field of the contributions' theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Field of the parcels' id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Ground-floor premises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>How far is nearby (metres)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Lay contributions over parcels and premises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Parcels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Parcels with contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Premises with wishes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>Says for each contribution which parcel and which ground floor it is about, and counts them on both.

Parcel: the one a person stated, else the one the point lies in. On a border, or where parcels overlap, the one with the lowest id. Premises: the one a person stated, else the nearest within the distance; of two as near, the one with the lowest uuid.

Parcels get the number of contributions, by kind and still open, and their most frequent theme. Premises get the number of contributions nearby and linked, the wishes (themes, and terms that at least two contributions use, as JSON with the contributions behind each), and a priority from 0 to 100: months vacant 35 (full at 60 months), wishes linked 25 (full at 10), wishes only nearby 20 (full at 30), area 10 (full from 30 to 150 m²), frontage 10 (full at 4 m). What is not known brings no points. Only vacant premises that are neither blocked nor earmarked have a priority. Links has one row per contribution, always.

The parcels' coordinate system must be projected; the other layers are reprojected to it. Invalid geometry is repaired for the computation or left out, and listed in the log. Fields are found by the names of this plugin (uuid, kind, theme, status, parcel_id, premises_uuid, title, body; idu or id; occupancy, availability, vacant_since, area_m2, frontage_m); a layer may lack any of them: the feature's number stands for a missing uuid or id, and a layer without occupancy is taken as one of vacant premises.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>… and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>%n support(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Add to the next publication</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Anonymous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Assign to me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Author told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Followed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Grouped with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Hide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Keep private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Made public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>New message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>No place given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>On the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Parcel {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Passed on to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Passed on to whom?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Propose for publication</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Reference of the contribution to group with, such as K7M-4QX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Text changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>The team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Told by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Visibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Why? (kept in the history)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>Wording approved</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>premises vacant for %n month(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>vacant premises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>{field}: {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>{field}: {old} → {new}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoWindow</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photo_window.py" />
            <source>Next photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photo_window.py" />
            <source>Photo {n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photo_window.py" />
            <source>This photo isn’t on this computer yet, or it is damaged.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photos.py" />
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/photos.py" />
            <source>This photo isn't on this computer yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/exporttables.py" />
            <source>A GeoJSON file holds one table. Name one, or choose a GeoPackage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>A contribution can’t be grouped with itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>A contribution can’t go from “{source}” to “{target}” in one step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>A resident’s words stay as they were said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>A tag has at most {longest} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>A tag needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Added to the findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>An answer to the author must be approved first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>Another program, or a layer being edited in QGIS, is writing in “{name}”. Nothing was changed. Save or close that editing, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer drafted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>Answer made public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>At a building’s entrance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>At the market</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>At the school gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>Author told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Awaiting a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Born from this contribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/importparcels.py" />
            <source>Buildings brought in: {new}, replaced: {replaced}, left out: {rejected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>Changed here since the last import, and kept as they are: {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Choose the contribution to group this one with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Citizen initiative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Converted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Demolished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>Did you mean “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Door to door</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Drop-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Earmarked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Encounter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Exists or already planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Followed by nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Followed by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>For sale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Grouped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Grouped with {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>In preparation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>In the mapping, “{field}” needs a column's name, an expression or a value. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>In the street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Internal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Internal note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>It is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Made public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>May be published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Mediation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Name in the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>Names and contacts were not read: {columns}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/guessing.py" />
            <source>No column of this source is recognised. Say with a mapping which of them to read: {columns}. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/presenter.py" />
            <source>No contribution has this reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Not offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Not yet public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/situation.py" />
            <source>Nothing has changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/situation.py" />
            <source>Nothing was written yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Observation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Occupied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>On hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>On the same subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>Only the person who wrote a note can change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Outside the subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Passed on to {body}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Phone call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>Photos are named in “{column}”; they were not fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Planning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Private initiative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Public initiative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Redirected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Resident’s reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Say to whom the contribution is passed on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Say why: this step needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>Somebody else must approve this answer: two people are needed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Status: {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/base.py" />
            <location filename="../si_javais_un_quartier/qgis_bridge/tasks.py" />
            <source>Stopped. What was done before is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Storage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Tag removed: {tag}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Tag: {tag}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Temporary use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>Text changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>That contribution is itself grouped with another: choose the other one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/search.py" />
            <source>The SQLite of this computer has no full-text search. Searching works, more slowly with many contributions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/libraries.py" />
            <source>The analyses need the Python library shapely, version 2 or newer, which this QGIS lacks. Everything else works. In OSGeo4W, install the package python3-shapely; on Linux, python3-shapely of your distribution; the QGIS installers for Windows (.msi) and macOS have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>The answer can be public only where the contribution is: publish it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/session.py" />
            <source>The answer of {host} can't be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/session.py" />
            <source>The answer of {host} is larger than {limit} MB and was not taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>The author has not agreed to publication.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>The author refuses publication.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>The authors' names were replaced by pseudonyms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>The contribution was closed with this answer: reopen it first, or write another answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_inputs.py" />
            <source>The coordinate system of “{layer}” ({crs}) has no known unit of length.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>The date “{day}” can’t be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>The day the author was told can’t be in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/expressions.py" />
            <source>The expression for “{field}” can't be read: {error} Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/expressions.py" />
            <source>The expression for “{field}” looks beyond the row ({names}), which an import may not do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/expressions.py" />
            <source>The expression for “{field}” names a column that isn't there: {unknown}. Columns: {columns}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_inputs.py" />
            <source>The layer “{layer}” does not say its coordinate system, and none is guessed. Set it in the layer's properties, then run again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>The mapping fills “{field}”, which does not exist here. {hint} Fields: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>The mapping is neither a known preset nor JSON such as {example}. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>The mapping must be a JSON object: our field, then their column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_inputs.py" />
            <source>The parcels “{layer}” are in a coordinate system that is not projected ({crs}), where distances can't be measured. Reproject them first, in France to Lambert-93 (EPSG:2154); the other layers follow by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/contributions.py" />
            <source>The search was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/settings.py" />
            <source>The setting “{key}” can’t be read; its default is used instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/places.py" />
            <source>The source gives x and y without their coordinate reference system. Choose it, then import again. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/mapping.py" />
            <source>The source has no column “{column}”. {hint} Columns: {columns}. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>The texts are web pages: they were turned into plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>There is no file “{name}”. It may have been moved or renamed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>There is no room left on the disk of “{name}”. What was saved before is whole. Free some room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>There is no table “{name}” to export. Tables: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/feature_source.py" />
            <source>There is no way from the coordinate reference system of “{name}” ({crs}) to the quarter's. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>This answer must be approved first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/tasks.py" />
            <source>This did not work, for a reason the program did not foresee. Your work is saved on this computer. The QGIS log panel holds the details to send to whoever looks after the tool.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/writing.py" />
            <source>This is no working copy of a quarter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/answering.py" />
            <source>This message is not an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/situation.py" />
            <source>This message is not in this thread; it may have been erased.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/permissions.py" />
            <source>This needs the role “{role}” or “{other}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/permissions.py" />
            <source>This needs the role “{role}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To be settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To be specified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>To check, outside the quarter: {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>To check, the same words twice: {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>To check, without a readable date: {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To let</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>To sort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Under review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>Visibility: {visibility}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/imports.py" />
            <source>Waiting in “To place”, without a sure place: {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Walk through the quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/headings.py" />
            <source>What the columns mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/acts.py" />
            <source>What you were changing has been removed meanwhile. Nothing was changed; the list is up to date again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Works under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Workshop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_inputs.py" />
            <source>a geometry that can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_inputs.py" />
            <source>a place that can't be converted to the parcels' coordinate system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>coordinates that are not numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>date and time (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>empty geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>invalid geometry, repaired for the computation ({what})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/writing.py" />
            <source>it was erased at its author's request and does not come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>no geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>not a surface</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the coordinates are (0, 0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the coordinates are not numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the coordinates lie outside what their reference system covers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the geometry is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the geometry is invalid and could not be repaired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/outcome.py" />
            <source>the geometry is of another kind than asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/writing.py" />
            <source>the source holds it twice: it is the same as row {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/contributions.py" />
            <source>the text is longer than a million characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/premises.py" />
            <source>there is neither a place nor an address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>there is no geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/contributions.py" />
            <source>there is no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>word of a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/report/tables.py" />
            <source>yes or no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/sync/push.py" />
            <source>{count} entries have disappeared from this computer since the last synchronisation. Nothing was sent. If you removed them on purpose, confirm; if not, nothing is lost in the shared base.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/addresses.py" />
            <source>{file} is no address file of the Base adresse nationale (CSV with numero, nom_voie, lon, lat). Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/session.py" />
            <source>{host} does not answer. Your work is saved on this computer; try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/session.py" />
            <source>{host} refused the request ({status}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/network/session.py" />
            <source>{host} sends us to another address, which is not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>{layer} {key}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/permissions.py" />
            <source>{name} is no longer in the team and can only read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/review.py" />
            <source>{name} is no longer in the team.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/acts.py" />
            <source>“{act}” can't be taken back: what it changed has been changed again since. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/premises.py" />
            <source>“{column}” holds names or contacts, which have no place here. Take “{field}” out of the mapping. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/algorithms/overlay_outputs.py" />
            <source>“{file}” is one of the layers to read; it would be lost. Choose another file for the result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>“{id}” has 12 characters: the département is missing, and no commune says it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>“{id}” is in the source already, in row {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>“{id}” is no parcel number of 14 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>“{id}” is no parcel number of 14 characters, and commune, section and number don't make one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/table_files.py" />
            <source>“{name}” could not be written. If it is open in another program, close it there; check the folder and the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/feature_source.py" />
            <source>“{name}” does not say its coordinate reference system. Choose it, then import again. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” holds OpenStreetMap notes, which can't be imported as a table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” holds no layer or table that can be read here. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” holds several layers. Say which, as {name}|layername=…, among: {layers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” is a GeoPackage, but not the working copy of a quarter. Nothing in it was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” is a quarter's shared base, not a working copy. Choose it as the shared base: a working copy is then made on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>“{name}” is damaged. Nothing was changed. Keep the file aside, and open the shared base again to make a new working copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>“{name}” is not a GeoPackage. Choose the working copy of a quarter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” lies on a network drive. A working copy must be on a disk of this computer; the shared base may stay there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/outside_layers.py" />
            <source>“{name}” only points to other files or addresses; open those instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/failures.py" />
            <source>“{name}” or its folder can't be written. Nothing was changed. Ask for the right to write there, or move the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/checks.py" />
            <source>“{name}” was made by a newer version of this plugin. Nothing in it was changed. Update the plugin, then open it again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuartierDock</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>Demonstration quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>No quarter is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>Open a quarter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>Open your team’s quarter, or try the demonstration quarter: it needs no set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/dock.py" />
            <source>Quarter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuartierPlugin</name>
        <message>
            <location filename="../si_javais_un_quartier/plugin.py" />
            <source>Open a quarter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/plugin.py" />
            <source>Quarter panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/plugin.py" />
            <source>Synchronise</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/reading_pane.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/reading_pane.py" />
            <source>History (%n)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/reading_pane.py" />
            <source>In French, by the mediator</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n change(s) received</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n disagreement(s) to settle</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n sent</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n still to send</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n to send</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Not synchronised yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Synchronised {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>Synchronising…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Buildings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Contributions by parcel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Encounters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Events of premises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Exchanges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Initiatives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Initiatives and contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>One link per contribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Parcels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Perimeter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Premises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Subjects for reflection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Tags of contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>What was decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/qgis_bridge/columns.py" />
            <source>Wishes around premises</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Thread</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/thread_view.py" />
            <source>Exchanges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/thread_view.py" />
            <source>Internal note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/thread_view.py" />
            <source>Nobody has answered yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/thread_view.py" />
            <source>approved, not public yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/thread_view.py" />
            <source>draft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n d</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n d late</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n day(s) ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n h</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n h ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n min</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n min ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>(no text)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>h:mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>today, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>yesterday, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
