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
        <name>AnalysisPage</name>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source> m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Cancel</source>
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
            <location filename="../si_javais_un_quartier/gui/analysis_page.py" />
            <source>Which parcels do residents speak of, and what do they wish near each vacant premises? Each contribution goes to one parcel and to the nearest premises within the distance; a link stated by a person always wins.</source>
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
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Back to the list (Escape)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Contributions</source>
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
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Previous (K)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/gui/contributions/page.py" />
            <source>Show all</source>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Answer drafted</source>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Carried out</source>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Need</source>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Temporary use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/analysis/libraries.py" />
            <source>The analyses need the Python library shapely, version 2 or newer, which this QGIS lacks. Everything else works. In OSGeo4W, install the package python3-shapely; on Linux, python3-shapely of your distribution; the QGIS installers for Windows (.msi) and macOS have it.</source>
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
            <location filename="../si_javais_un_quartier/qgis_bridge/tasks.py" />
            <source>This did not work, for a reason the program did not foresee. Your work is saved on this computer. The QGIS log panel holds the details to send to whoever looks after the tool.</source>
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
            <location filename="../si_javais_un_quartier/domain/labels.py" />
            <source>Walk through the quarter</source>
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
            <location filename="../si_javais_un_quartier/analysis/geometries.py" />
            <source>coordinates that are not numbers</source>
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
            <location filename="../si_javais_un_quartier/intake/parcels.py" />
            <source>there is no geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/intake/addresses.py" />
            <source>{file} is no address file of the Base adresse nationale (CSV with numero, nom_voie, lon, lat). Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/domain/permissions.py" />
            <source>{name} is no longer in the team and can only read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../si_javais_un_quartier/store/acts.py" />
            <source>“{act}” can't be taken back: what it changed has been changed again since. Nothing was changed.</source>
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
