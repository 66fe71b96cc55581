"""What a look at a shared base found: a line a check, with its sign, its words and the remedy."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ...qgis_bridge.icons import icon
from ...qgis_bridge.translation import render
from ...sync.probing import CHECK_WORDS, Finding, Verdict
from .. import look
from ..empty import plain_label

SIGN, GAP = 16, 10
_SIGNS = {Verdict.GOOD: "check", Verdict.CARE: "warning", Verdict.BAD: "close"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Probe", text)


def verdict_word(verdict: Verdict) -> str:
    """What the sign says, for those who don't see it."""
    return {Verdict.GOOD: _tr("Good"), Verdict.CARE: _tr("To know"), Verdict.BAD: _tr("Not possible")}[verdict]


class FindingsView(QScrollArea):
    """Grows by a line for each finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_tr("What was found"))
        self.findings: list[Finding] = []
        self._content = QWidget(self)
        look.grounded(self._content, QPalette.ColorRole.Base)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(look.READING_MARGIN, 12, look.READING_MARGIN, 12)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self.setWidget(self._content)

    def clear(self) -> None:
        """Nothing found yet."""
        self.findings = []
        while self._column.count() > 1:
            old = self._column.takeAt(0).widget()
            old.hide()
            old.deleteLater()

    def add(self, finding: Finding) -> None:
        """One more."""
        self.findings.append(finding)
        self._column.insertWidget(self._column.count() - 1, self._line(finding))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Layouts forget the height of words that wrap."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width() - 2 * look.READING_MARGIN - SIGN - GAP
        for label in self._content.findChildren(QLabel, "words"):
            label.setFixedHeight(label.heightForWidth(max(1, width)))

    def text(self) -> str:
        """All of it as text, with the details for whoever looks after the base."""
        return "\n".join(_as_text(finding) for finding in self.findings)

    def _line(self, finding: Finding) -> QWidget:
        line = QWidget(self._content)
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(2)
        bad = finding.verdict is not Verdict.GOOD
        ink = look.overdue(self.palette()) if bad else look.text(self.palette())
        sign = QLabel(line)
        sign.setPixmap(icon(_SIGNS[finding.verdict], ink).pixmap(SIGN, SIGN))
        sign.setAccessibleName(verdict_word(finding.verdict))
        sign.setToolTip(verdict_word(finding.verdict))
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        said = [self._label(render(CHECK_WORDS[finding.check]), bold=True)]
        said.append(self._label(render(finding.found), quiet=not bad))
        if finding.remedy is not None:
            said.append(self._label("→ " + render(finding.remedy)))
        for row, label in enumerate(said):
            grid.addWidget(label, row, 1)
        grid.setColumnStretch(1, 1)
        return line

    def _label(self, words: str, *, bold: bool = False, quiet: bool = False) -> QLabel:
        label = plain_label(words, self._content)
        label.setObjectName("words")
        label.setFont(look.font(bold=bold))
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if quiet:
            look.coloured(label, look.secondary(self.palette()))
        return label


def _as_text(finding: Finding) -> str:
    parts = [f"[{verdict_word(finding.verdict)}] {render(CHECK_WORDS[finding.check])}", render(finding.found)]
    if finding.remedy is not None:
        parts.append(render(finding.remedy))
    if finding.detail:
        parts.append(f"({finding.detail})")
    return " – ".join(parts)
