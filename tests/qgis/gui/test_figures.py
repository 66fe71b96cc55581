"""The page *Figures* and the report's dialog, as a person uses them; the star that chooses a quote."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QDate, QObject, QPoint, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from si_javais_un_quartier.domain.vocabulary import Visibility
from si_javais_un_quartier.gui.contributions.quote_ability import QuoteAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.figures import layout_editing
from si_javais_un_quartier.gui.figures.chart_view import ChartView
from si_javais_un_quartier.gui.figures.page_reader import PageReader
from si_javais_un_quartier.gui.figures.part import FiguresPart
from si_javais_un_quartier.gui.figures.periods import BEGINNING, OWN, THIS_MONTH, YEAR, days_of
from si_javais_un_quartier.gui.figures.report_dialog import ReportDialog
from si_javais_un_quartier.gui.figures.report_form import ReportForm
from si_javais_un_quartier.gui.figures.stepper import Stepper
from si_javais_un_quartier.report.charts import Count
from si_javais_un_quartier.report.choices import Choices, Period
from si_javais_un_quartier.report.live import LiveChart, LiveFigures, filter_fields
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.desk_fixture import ability, open_desk, stored

TODAY = date(2026, 11, 20)


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """A quarter whose contributions are all public."""
    with Replica.open(copy_path) as replica, replica.transaction() as connection:
        connection.execute("UPDATE contribution SET visibility = 'published'")
    with open_desk(copy_path, qtbot) as desk:
        yield desk


@pytest.fixture
def figures(desk: Desk, qtbot: object) -> FiguresPart:
    """The page, since the beginning, with its charts."""
    part = desk.part(FiguresPart)
    desk.dock.show_page(part.page)
    part.page.period_chosen.emit(BEGINNING, None, None)
    qtbot.waitUntil(lambda: "kinds" in part.page.views, timeout=20_000)
    return part


def test_charts_stand_on_the_page_and_a_bar_narrows_the_list(desk: Desk, figures: FiguresPart, qtbot: object) -> None:
    view = figures.page.views["kinds"]
    key = view.keys()[0]
    box = view.box_of(key)
    with qtbot.waitSignal(view.chosen, timeout=5000) as told:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert told.args == [key]
    wanted = desk.contributions.wanted()
    assert [str(kind) for kind in wanted.kinds] == [key]
    assert wanted.visibilities == (Visibility.PUBLISHED,)
    assert not figures.page.isVisible()


def test_the_period_is_remembered_with_the_quarter(desk: Desk, figures: FiguresPart) -> None:
    figures.page.period_chosen.emit(OWN, date(2026, 10, 1), date(2026, 10, 31))
    figures.presenter.begin()
    assert figures.presenter.days == ("2026-10-01", "2026-10-31")
    assert figures.presenter.choices().first == "2026-10-01"


def test_a_period_without_words_says_why_it_is_empty(figures: FiguresPart, qtbot: object) -> None:
    figures.page.show_figures(LiveFigures(0, (), ()))
    assert figures.page.empty.isVisible()
    with qtbot.waitSignal(figures.page.period_chosen, timeout=5000) as told:
        figures.page.empty.findChild(QPushButton).click()
    assert told.args[0] == BEGINNING


@pytest.mark.parametrize(
    ("key", "first"),
    [
        (THIS_MONTH, date(2026, 11, 1)),
        (YEAR, date(2025, 12, 1)),
        (BEGINNING, date(2024, 5, 3)),
        ("?", date(2026, 9, 1)),
    ],
)
def test_periods(key: str, first: date) -> None:
    assert days_of(key, TODAY, date(2024, 5, 3)) == Period(first, TODAY)


def test_days_the_wrong_way_round_are_turned() -> None:
    assert days_of(OWN, TODAY, TODAY, (TODAY, date(2026, 1, 1))) == Period(date(2026, 1, 1), TODAY)


def test_a_month_narrows_to_its_days_within_the_period() -> None:
    fields = filter_fields("months", "2026-09", "2026-09-15", "2026-11-20")
    assert (fields["received_from"], fields["received_to"]) == ("2026-09-15", "2026-09-30")


@pytest.fixture
def view(qtbot: object) -> ChartView:
    """Two bars in a narrow place."""
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(300, 100)
    view.show_chart(LiveChart("t", "Tags", "bars", (Count("a", 3, 1, key="a"), Count("b", 1, key="b")), "tags"))
    view.show()
    return view


def test_a_chart_is_walked_through_by_keys(view: ChartView, qtbot: object) -> None:
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.chosen, timeout=5000) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_a_chart_paints_its_bars_and_is_described(view: ChartView) -> None:
    image = view.grab().toImage()
    spot = QPointF(10, view.box_of("a").center().y() + 6).toPoint()
    colours = {image.pixelColor(QPoint(spot.x(), y)).name() for y in range(view.height())}
    assert len(colours) > 1
    assert view.accessibleName() == "Tags"


def test_a_star_chooses_a_quote_and_undo_takes_it_back(desk: Desk) -> None:
    before = stored(desk, 1).quotable
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_Q)
    assert stored(desk, 1).quotable is not before
    line: QWidget = ability(desk, QuoteAbility).line
    assert line.isHidden() is before
    desk.workspace.undo()
    assert stored(desk, 1).quotable is before


def test_the_dialog_previews_writes_and_remembers(
    desk: Desk, figures: FiguresPart, qtbot: object, tmp_path: Path
) -> None:
    dialog = ReportDialog(desk.workspace, figures.presenter)
    qtbot.addWidget(dialog)
    dialog.form.template.setCurrentIndex(1)
    dialog.form.quotes.setValue(2)
    dialog.form.pictures.setChecked(False)
    with qtbot.waitSignal(dialog.stepper.ended, timeout=60_000) as told:
        dialog.preview()
    assert told.args == [True]
    assert dialog.pages.count() == 2
    dialog.pages.itemActivated.emit(dialog.pages.item(1))
    (reader,) = dialog.findChildren(PageReader)
    assert reader.page.pixmap().width() > 700
    assert not reader.page.pixmap().toImage().allGray()
    reader.reject()
    output = tmp_path / "note.pdf"
    with qtbot.waitSignal(dialog.stepper.ended, timeout=60_000):
        dialog.write(output)
    assert output.read_bytes().startswith(b"%PDF")
    assert str(output) in dialog.said.text()
    dialog.done(0)
    kept = figures.presenter.choices()
    assert (kept.template, kept.quotes) == ("note", 2)


def test_the_form_offers_what_the_document_has_a_use_for(desk: Desk, qtbot: object) -> None:
    form = ReportForm(desk.workspace, Choices(template="note", first="2026-06-01", last="2026-05-01"))
    qtbot.addWidget(form)
    assert form.last.date() == form.first.date()
    form.first.setDate(QDate(2026, 9, 1))
    assert form.choices().last == "2026-09-01"
    able = {
        kind: [it.isEnabled() for it in (form.occasion, form.quotes, form.sheets, form.annex, form.public)]
        for kind in map(form.template.itemData, range(form.template.count()))
        if form.template.setCurrentIndex(form.template.findData(kind)) is None
    }
    assert able == {
        "bilan": [True, True, True, True, True],
        "note": [False, True, False, False, False],
        "premises": [False, False, True, False, True],
        "street": [False, True, False, False, False],
        "campaign": [False, True, False, False, False],
    }


class Designers(QObject):
    """The part of QGIS's interface that opens layouts."""

    layoutDesignerWillBeClosed = pyqtSignal(object)  # noqa: N815 (the name QGIS gives it)

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QgsPrintLayout] = []

    def openLayoutDesigner(self, layout: QgsPrintLayout) -> None:  # noqa: N802
        self.opened.append(layout)

    def close(self) -> None:
        """What QGIS tells before the window goes."""
        layout = self.opened[-1]

        class Closing:
            def layout(self) -> QgsPrintLayout:
                return layout

        self.layoutDesignerWillBeClosed.emit(Closing())


def test_a_layout_is_changed_in_the_designer_and_kept(
    qtbot: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout_editing, "own_layouts", lambda: tmp_path / "layouts")
    designers = Designers()
    editing = layout_editing.LayoutEditing(designers)
    layout = editing.edit("page")
    assert designers.opened == [layout]
    label = layout.itemById("running_left")
    label.setText("Mairie de Beaubrun")
    designers.close()
    own = tmp_path / "layouts" / "page.qpt"
    assert "Mairie de Beaubrun" in own.read_text(encoding="utf-8")
    assert layout_editing.has_own("page")
    qtbot.waitUntil(lambda: QgsProject.instance().layoutManager().layouts() == [], timeout=5000)
    layout_editing.back_to_the_plugins("page")
    assert not layout_editing.has_own("page")
    assert (tmp_path / "layouts" / "page.old.qpt").is_file()
    editing.remove()


def test_stopping_leaves_no_file(desk: Desk, figures: FiguresPart, qtbot: object, tmp_path: Path) -> None:
    dialog = ReportDialog(desk.workspace, figures.presenter)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.stepper.stepped, timeout=60_000):
        dialog.write(tmp_path / "bilan.pdf")
    dialog.stop_button.click()
    assert not dialog.stepper.busy
    assert list(tmp_path.glob("bilan*")) == []
    assert "No file was changed" in dialog.said.text()
    dialog.done(0)


def test_a_failure_of_a_step_is_raised_and_ends_it(qtbot: object) -> None:
    def work() -> Iterator[int]:
        yield 1
        raise ZeroDivisionError

    stepper = Stepper()
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(stepper.ended, timeout=5000) as told:
        stepper.run(work())
    assert told.args == [False]
    assert raised[0][0] is ZeroDivisionError
