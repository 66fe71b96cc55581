<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Analyses</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/layer_analysis.py" />
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n contribution(s) chosen</source>
            <translation>
                <numerusform>%n contribution chosen</numerusform>
                <numerusform>%n contributions chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n contribution(s) chosen: choose {most} at most to change them together</source>
            <translation>
                <numerusform>%n contribution chosen: choose {most} at most to change them together</numerusform>
                <numerusform>%n contributions chosen: choose {most} at most to change them together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n other reason(s)</source>
            <translation>
                <numerusform>%n other reason</numerusform>
                <numerusform>%n other reasons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n stay(s) as it is</source>
            <translation>
                <numerusform>%n stay as it is</numerusform>
                <numerusform>%n stays as it is</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>%n will change</source>
            <translation>
                <numerusform>%n will change</numerusform>
                <numerusform>%n will change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>See the %n</source>
            <translation>
                <numerusform>See the %n</numerusform>
                <numerusform>See the %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/bulk/bar.py" />
            <source>{act}: %n</source>
            <translation>
                <numerusform>{act}: %n</numerusform>
                <numerusform>{act}: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Colouring</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/qgis_bridge/colouring.py" />
            <source>In the last %n days</source>
            <translation>
                <numerusform>In the last %n days</numerusform>
                <numerusform>In the last %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commitments</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/ability.py" />
            <source>%n contribution(s) waited for this and can now be set to Done.</source>
            <translation>
                <numerusform>%n contribution waited for this and can now be set to Done.</numerusform>
                <numerusform>%n contributions waited for this and can now be set to Done.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/commitments/ability.py" />
            <source>Answers %n contribution(s)</source>
            <translation>
                <numerusform>Answers %n contribution</numerusform>
                <numerusform>Answers %n contributions</numerusform>
            </translation>
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
                <numerusform>%n support</numerusform>
                <numerusform>%n supports</numerusform>
            </translation>
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
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page_view.py" />
            <source>None of the %n contribution(s) of the quarter fits this search.</source>
            <translation>
                <numerusform>None of the %n contribution of the quarter fits this search.</numerusform>
                <numerusform>None of the %n contributions of the quarter fits this search.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Disagreements</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>%n disagreement(s) to settle</source>
            <translation>
                <numerusform>%n disagreement to settle</numerusform>
                <numerusform>%n disagreements to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>A on the map, %n m from B</source>
            <translation>
                <numerusform>A on the map, %n m from B</numerusform>
                <numerusform>A on the map, %n m from B</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/disagreements/sides.py" />
            <source>B on the map, %n m from A</source>
            <translation>
                <numerusform>B on the map, %n m from A</numerusform>
                <numerusform>B on the map, %n m from A</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/disagreements/page.py" />
            <source>Settled (%n)</source>
            <translation>
                <numerusform>Settled (%n)</numerusform>
                <numerusform>Settled (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EncounterPhotos</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/camera_dialog.py" />
            <source>Add %n photo(s)</source>
            <translation>
                <numerusform>Add %n photo</numerusform>
                <numerusform>Add %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/photo_adding.py" />
            <source>Stopped. %n photo(s) were added.</source>
            <translation>
                <numerusform>Stopped. %n photo were added.</numerusform>
                <numerusform>Stopped. %n photos were added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EncounterSheet</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n people</numerusform>
                <numerusform>%n people</numerusform>
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
                <numerusform>%n stay private, without an agreement to publish.</numerusform>
                <numerusform>%n stays private, without an agreement to publish.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/sheet_done.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Encounters</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>%n answered</source>
            <translation>
                <numerusform>%n answered</numerusform>
                <numerusform>%n answered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n people</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>%n published</source>
            <translation>
                <numerusform>%n published</numerusform>
                <numerusform>%n published</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/encounters/row_delegate.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Feeds</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>%n brought up to date</source>
            <translation>
                <numerusform>%n brought up to date</numerusform>
                <numerusform>%n brought up to date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>%n new contribution(s)</source>
            <translation>
                <numerusform>%n new contribution</numerusform>
                <numerusform>%n new contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>%n photo(s) could not be fetched</source>
            <translation>
                <numerusform>%n photo could not be fetched</numerusform>
                <numerusform>%n photos could not be fetched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/feeds/dialog.py" />
            <source>%n row(s) left out</source>
            <translation>
                <numerusform>%n row left out</numerusform>
                <numerusform>%n rows left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/figures.py" />
            <source>%n d</source>
            <translation>
                <numerusform>%n d</numerusform>
                <numerusform>%n d</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>Preparing the search: %n %</source>
            <translation>
                <numerusform>Preparing the search: %n %</numerusform>
                <numerusform>Preparing the search: %n %</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/foot.py" />
            <source>To publish (%n)</source>
            <translation>
                <numerusform>To publish (%n)</numerusform>
                <numerusform>To publish (%n)</numerusform>
            </translation>
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
                <numerusform>%n support</numerusform>
                <numerusform>%n supports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/grouping/ability.py" />
            <source>Groups %n other(s)</source>
            <translation>
                <numerusform>Groups %n other</numerusform>
                <numerusform>Groups %n others</numerusform>
            </translation>
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
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>%n change(s) could not be sent</source>
            <translation>
                <numerusform>%n change could not be sent</numerusform>
                <numerusform>%n changes could not be sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/leaving.py" />
            <source>%n change(s) were not sent</source>
            <translation>
                <numerusform>%n change were not sent</numerusform>
                <numerusform>%n changes were not sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Offline</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>%n photo(s) are here already.</source>
            <translation>
                <numerusform>%n photo are here already.</numerusform>
                <numerusform>%n photos are here already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>%n photo(s) to fetch</source>
            <translation>
                <numerusform>%n photo to fetch</numerusform>
                <numerusform>%n photos to fetch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/offline_dialog.py" />
            <source>Contributions, places and exchanges are on this computer, and all %n photo(s) too. A synchronisation before you leave brings what is new.</source>
            <translation>
                <numerusform>Contributions, places and exchanges are on this computer, and all %n photo too. A synchronisation before you leave brings what is new.</numerusform>
                <numerusform>Contributions, places and exchanges are on this computer, and all %n photos too. A synchronisation before you leave brings what is new.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverlayAlgorithm</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n contribution(s) read</source>
            <translation>
                <numerusform>%n contribution read</numerusform>
                <numerusform>%n contributions read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n contribution(s) state a parcel that this layer of parcels lacks</source>
            <translation>
                <numerusform>%n contribution state a parcel that this layer of parcels lacks</numerusform>
                <numerusform>%n contributions state a parcel that this layer of parcels lacks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n contribution(s) state premises that this layer lacks</source>
            <translation>
                <numerusform>%n contribution state premises that this layer lacks</numerusform>
                <numerusform>%n contributions state premises that this layer lacks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>%n on no parcel</source>
            <translation>
                <numerusform>%n on no parcel</numerusform>
                <numerusform>%n on no parcel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnerLetters</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>%n premises of the list have an owner’s number and an address: one row each.</source>
            <translation>
                <numerusform>%n premises of the list have an owner’s number and an address: one row each.</numerusform>
                <numerusform>%n premises of the list have an owner’s number and an address: one row each.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>%n row(s) written into “{name}”.</source>
            <translation>
                <numerusform>%n row written into “{name}”.</numerusform>
                <numerusform>%n rows written into “{name}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>%n without an address are left out.</source>
            <translation>
                <numerusform>%n without an address are left out.</numerusform>
                <numerusform>%n without an address are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/letters_dialog.py" />
            <source>%n without an owner’s number are left out.</source>
            <translation>
                <numerusform>%n without an owner’s number are left out.</numerusform>
                <numerusform>%n without an owner’s number are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Owners</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/owners_dialog.py" />
            <source>%n row(s) read</source>
            <translation>
                <numerusform>%n row read</numerusform>
                <numerusform>%n rows read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>%n grouped without a name</source>
            <translation>
                <numerusform>%n grouped without a name</numerusform>
                <numerusform>%n grouped without a name</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>%n support(s)</source>
            <translation>
                <numerusform>%n support</numerusform>
                <numerusform>%n supports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/page_words.py" />
            <source>premises vacant for %n month(s)</source>
            <translation>
                <numerusform>premises vacant for %n month</numerusform>
                <numerusform>premises vacant for %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>over %n year(s)</source>
            <translation>
                <numerusform>over %n year</numerusform>
                <numerusform>over %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>under %n year(s)</source>
            <translation>
                <numerusform>under %n year</numerusform>
                <numerusform>under %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/domain/town_rules.py" />
            <source>vacant for %n month(s)</source>
            <translation>
                <numerusform>vacant for %n month</numerusform>
                <numerusform>vacant for %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PremisesImport</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n brought up to date</source>
            <translation>
                <numerusform>%n brought up to date</numerusform>
                <numerusform>%n brought up to date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>%n known by their number</source>
            <translation>
                <numerusform>%n known by their number</numerusform>
                <numerusform>%n known by their number</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>%n later: they stay out, and are asked about at the next import</source>
            <translation>
                <numerusform>%n later: they stay out, and are asked about at the next import</numerusform>
                <numerusform>%n later: they stay out, and are asked about at the next import</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>%n may be here already</source>
            <translation>
                <numerusform>%n may be here already</numerusform>
                <numerusform>%n may be here already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>%n other premises</source>
            <translation>
                <numerusform>%n other premises</numerusform>
                <numerusform>%n other premises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>%n outside the quarter</source>
            <translation>
                <numerusform>%n outside the quarter</numerusform>
                <numerusform>%n outside the quarter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n premises imported</source>
            <translation>
                <numerusform>%n premises imported</numerusform>
                <numerusform>%n premises imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n recognised as premises already here</source>
            <translation>
                <numerusform>%n recognised as premises already here</numerusform>
                <numerusform>%n recognised as premises already here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>%n the same</source>
            <translation>
                <numerusform>%n the same</numerusform>
                <numerusform>%n the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/words.py" />
            <source>%n waiting to be decided</source>
            <translation>
                <numerusform>%n waiting to be decided</numerusform>
                <numerusform>%n waiting to be decided</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/preview_box.py" />
            <source>%n without a place</source>
            <translation>
                <numerusform>%n without a place</numerusform>
                <numerusform>%n without a place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/matches_page.py" />
            <source>Apply (%n)</source>
            <translation>
                <numerusform>Apply (%n)</numerusform>
                <numerusform>Apply (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises_import/outcome_page.py" />
            <source>See the %n</source>
            <translation>
                <numerusform>See the %n</numerusform>
                <numerusform>See the %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PremisesPage</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/wishes_box.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n people</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/ranking.py" />
            <source>%n set apart</source>
            <translation>
                <numerusform>%n set apart</numerusform>
                <numerusform>%n set apart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/ranking.py" />
            <source>%n wish(es)</source>
            <translation>
                <numerusform>%n wish(es)</numerusform>
                <numerusform>%n wish(es)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/parcel_words.py" />
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/wishes_box.py" />
            <source>See the %n sentence(s)</source>
            <translation>
                <numerusform>See the %n sentence</numerusform>
                <numerusform>See the %n sentences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/premises/sheet_words.py" />
            <source>Vacant for %n month(s)</source>
            <translation>
                <numerusform>Vacant for %n month</numerusform>
                <numerusform>Vacant for %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Probe</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/connect/probe_dialog.py" />
            <source>It works, with %n thing(s) to know</source>
            <translation>
                <numerusform>It works, with %n thing to know</numerusform>
                <numerusform>It works, with %n things to know</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>Nobody has spoken yet about %n of {count} street(s).</source>
            <translation>
                <numerusform>Nobody has spoken yet about %n of {count} street.</numerusform>
                <numerusform>Nobody has spoken yet about %n of {count} streets.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/questions/answers.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>%n answer(s) to those who posted online count as delivered.</source>
            <translation>
                <numerusform>%n answer to those who posted online count as delivered.</numerusform>
                <numerusform>%n answers to those who posted online count as delivered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>%n passage(s) were accepted before.</source>
            <translation>
                <numerusform>%n passage were accepted before.</numerusform>
                <numerusform>%n passages were accepted before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>%n photo(s) could not be fetched.</source>
            <translation>
                <numerusform>%n photo could not be fetched.</numerusform>
                <numerusform>%n photos could not be fetched.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>%n thing(s) can’t be shown: the author has said no.</source>
            <translation>
                <numerusform>%n thing can’t be shown: the author has said no.</numerusform>
                <numerusform>%n things can’t be shown: the author has said no.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>%n thing(s) stayed off it (see “To look at”).</source>
            <translation>
                <numerusform>%n thing stayed off it (see “To look at”).</numerusform>
                <numerusform>%n things stayed off it (see “To look at”).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>%n thing(s) will be public for the first time, or no more</source>
            <translation>
                <numerusform>%n thing will be public for the first time, or no more</numerusform>
                <numerusform>%n things will be public for the first time, or no more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/check_view.py" />
            <source>Accept (%n)</source>
            <translation>
                <numerusform>Accept (%n)</numerusform>
                <numerusform>Accept (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/queue/window.py" />
            <source>The map is online: %n contribution(s).</source>
            <translation>
                <numerusform>The map is online: %n contribution.</numerusform>
                <numerusform>The map is online: %n contributions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/reading_pane.py" />
            <source>History (%n)</source>
            <translation>
                <numerusform>History (%n)</numerusform>
                <numerusform>History (%n)</numerusform>
            </translation>
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
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>%n answer(s) for the signing book no. {number}</source>
            <translation>
                <numerusform>%n answer for the signing book no. {number}</numerusform>
                <numerusform>%n answers for the signing book no. {number}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/signing/window.py" />
            <source>Note %n visa(s)</source>
            <translation>
                <numerusform>Note %n visa</numerusform>
                <numerusform>Note %n visas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SimilarButton</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/similar_button.py" />
            <source>%n similar</source>
            <translation>
                <numerusform>%n similar</numerusform>
                <numerusform>%n similar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusItem</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync/part.py" />
            <source>Settle %n disagreement(s)</source>
            <translation>
                <numerusform>Settle %n disagreement</numerusform>
                <numerusform>Settle %n disagreements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Survey</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/survey/photos_button.py" />
            <source>%n photo(s), add more…</source>
            <translation>
                <numerusform>%n photo, add more…</numerusform>
                <numerusform>%n photos, add more…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n change(s) received</source>
            <translation>
                <numerusform>%n change received</numerusform>
                <numerusform>%n changes received</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>%n change sent</numerusform>
                <numerusform>%n changes sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n disagreement(s) to settle</source>
            <translation>
                <numerusform>%n disagreement to settle</numerusform>
                <numerusform>%n disagreements to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n not sent</source>
            <translation>
                <numerusform>%n not sent</numerusform>
                <numerusform>%n not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n not taken from you: they stay here; ask an administrator for the role</source>
            <translation>
                <numerusform>%n not taken from you: they stay here; ask an administrator for the role</numerusform>
                <numerusform>%n not taken from you: they stay here; ask an administrator for the role</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n received</source>
            <translation>
                <numerusform>%n received</numerusform>
                <numerusform>%n received</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n sent</source>
            <translation>
                <numerusform>%n sent</numerusform>
                <numerusform>%n sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n still to send</source>
            <translation>
                <numerusform>%n still to send</numerusform>
                <numerusform>%n still to send</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/sync_words.py" />
            <source>%n to send</source>
            <translation>
                <numerusform>%n to send</numerusform>
                <numerusform>%n to send</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>%n of people who are not in your working copy: synchronise, then take over again.</source>
            <translation>
                <numerusform>%n of people who are not in your working copy: synchronise, then take over again.</numerusform>
                <numerusform>%n of people who are not in your working copy: synchronise, then take over again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/telling/errands.py" />
            <source>%n person(s) to meet</source>
            <translation>
                <numerusform>%n person to meet</numerusform>
                <numerusform>%n persons to meet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>%n place(s) to meet people are sealed in this file. Give it from hand to hand.</source>
            <translation>
                <numerusform>%n place to meet people are sealed in this file. Give it from hand to hand.</numerusform>
                <numerusform>%n places to meet people are sealed in this file. Give it from hand to hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/telling/relay.py" />
            <source>%n place(s) to meet people came.</source>
            <translation>
                <numerusform>%n place to meet people came.</numerusform>
                <numerusform>%n places to meet people came.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TwoPeriods</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/questions/two_periods.py" />
            <source>%n contribution(s) on the map</source>
            <translation>
                <numerusform>%n contribution on the map</numerusform>
                <numerusform>%n contributions on the map</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VacancyAlgorithm</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>%n unit(s) whose use nobody knows</source>
            <translation>
                <numerusform>%n unit whose use nobody knows</numerusform>
                <numerusform>%n units whose use nobody knows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/vacancy.py" />
            <source>%n vacant unit(s) without a date</source>
            <translation>
                <numerusform>%n vacant unit without a date</numerusform>
                <numerusform>%n vacant units without a date</numerusform>
            </translation>
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
                <numerusform>%n row have been kept long enough. Nothing goes by itself.</numerusform>
                <numerusform>%n rows have been kept long enough. Nothing goes by itself.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/withdrawing/retention_dialog.py" />
            <source>%n row(s). What is signed for here is erased from all files of the team.</source>
            <translation>
                <numerusform>%n row. What is signed for here is erased from all files of the team.</numerusform>
                <numerusform>%n rows. What is signed for here is erased from all files of the team.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/withdrawing/dialog.py" />
            <source>This person said %n other thing(s), which would stay.</source>
            <translation>
                <numerusform>This person said %n other thing, which would stay.</numerusform>
                <numerusform>This person said %n other things, which would stay.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n d</source>
            <translation>
                <numerusform>%n d</numerusform>
                <numerusform>%n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n d late</source>
            <translation>
                <numerusform>%n d late</numerusform>
                <numerusform>%n d late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h ago</numerusform>
                <numerusform>%n h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/words.py" />
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
    </context>
</TS>
