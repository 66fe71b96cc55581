<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AnalysisPage</name>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/analysis_presenter.py" />
            <source>%n premises with wishes nearby.</source>
            <translation>
                <numerusform>%n premises with wishes nearby.</numerusform>
                <numerusform>%n premises with wishes nearby.</numerusform>
            </translation>
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
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/gui/contributions/assembly.py" />
            <source>None of the %n contribution(s) of the quarter fits this search.</source>
            <translation>
                <numerusform>None of the %n contribution of the quarter fits this search.</numerusform>
                <numerusform>None of the %n contributions of the quarter fits this search.</numerusform>
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
        <message numerus="yes">
            <location filename="../si_javais_un_quartier/algorithms/overlay.py" />
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
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
            <source>%n disagreement(s) to settle</source>
            <translation>
                <numerusform>%n disagreement to settle</numerusform>
                <numerusform>%n disagreements to settle</numerusform>
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
