"""People and words that are not being written now: the quote, the facts, and a way back in."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...domain.encounters import SpokenWord, Voice
from ...domain.labels import KIND
from ...domain.plain_text import one_line, visible
from ...domain.vocabulary import Status
from ...qgis_bridge.icons import icon
from ...qgis_bridge.markers import marker_pixmap
from ...qgis_bridge.translation import render
from .. import look, words
from ..buttons import FlatButton
from ..empty import plain_label
from .sheet_ports import Lists, Shown
from .sizes import Sizes

LONGEST_QUOTE = 240


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("EncounterSheet", text, None, count)


class FoldedWord(QWidget):
    """One word: marker, quote, facts. A click anywhere opens it."""

    wanted = pyqtSignal()

    def __init__(self, word: SpokenWord, shown: Shown, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folded_" + word.uuid)
        sign = QLabel(self)
        sign.setPixmap(marker_pixmap(word.kind, Status.RECEIVED, 16, self.devicePixelRatioF()))
        said = word.verbatim.strip() or word.french.strip()
        quote = plain_label(words.quoted(one_line(said, LONGEST_QUOTE)) if said else self._instead(word, shown), self)
        quote.setWordWrap(True)
        quote.setFont(sizes.font())
        facts = plain_label(word_facts(word, shown), self)
        facts.setFont(sizes.font(-0.5))
        facts.setWordWrap(True)
        look.coloured(facts, look.secondary(self.palette()))
        change = FlatButton(_tr("Change"), parent=self)
        change.setObjectName("change")
        change.setFont(sizes.font())
        change.clicked.connect(self.wanted)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(quote)
        told.addWidget(facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)

    @staticmethod
    def _instead(word: SpokenWord, shown: Shown) -> str:
        if word.supports:
            idea = shown.supported.get(word.supports, "")
            return _tr("Backs the idea: {idea}").format(idea=idea)
        return words.no_words()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole line is a button."""
        event.accept()
        self.wanted.emit()


class FoldedVoice(QWidget):
    """One person: who they are, what they agreed to."""

    wanted = pyqtSignal()

    def __init__(self, voice: Voice, lists: Lists, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folded_" + voice.uuid)
        who = plain_label(one_line(voice.pseudonym) or _tr("somebody"), self)
        who.setFont(sizes.font(0.5, bold=True))
        about = plain_label(voice_facts(voice, lists), self)
        about.setFont(sizes.font(-0.5))
        about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        look.coloured(about, look.secondary(self.palette()))
        agreed = voice.may_publish(lists.mediation)
        tick = QLabel(self)
        tick.setPixmap(icon("check" if agreed else "lock", look.secondary(self.palette())).pixmap(QSize(14, 14)))
        answer = plain_label(consent_words(agreed=agreed), self)
        answer.setFont(sizes.font(-0.5))
        look.coloured(answer, look.secondary(self.palette()))
        change = FlatButton(_tr("Change"), parent=self)
        change.setObjectName("change")
        change.setFont(sizes.font())
        change.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(who)
        row.addWidget(about, 1)
        for widget in (tick, answer, change):
            row.addWidget(widget)


def consent_words(*, agreed: bool | None) -> str:
    """What a person answered about their words."""
    if agreed is None:
        return _tr("not told yet: stays private")
    return _tr("may be published") if agreed else _tr("stays private")


def voice_facts(voice: Voice, lists: Lists) -> str:
    """Age and tie to the quarter, as far as they were told."""
    told = (lists.mediation.age_label(voice.age_band), lists.mediation.tie_label(voice.relation))
    return " · ".join(visible(each) for each in told if each)


def word_facts(word: SpokenWord, shown: Shown) -> str:
    """Kind, theme, place, card."""
    theme = next((it.label for it in shown.lists.themes if it.key == word.theme), word.theme or "")
    place = one_line(word.place_words) or shown.premises.get(word.premises_uuid or "", "")
    if not place:
        place = _tr("on the map") if word.place else _tr("no place")
    card = _tr("card {reference}").format(reference=word.reference) if word.said else ""
    more = (_tr("%n photo(s)", len(word.photos)) if word.photos else "", _tr("note for the team") if word.note else "")
    return " · ".join(it for it in (render(KIND[word.kind]), theme, place, card, *more) if it)
