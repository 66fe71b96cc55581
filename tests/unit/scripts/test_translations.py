"""The extraction of texts, the .ts file, and the checks of its French."""

from __future__ import annotations

from pathlib import Path

import pytest
from check_translations import problems
from french import differences, machine_words, typography
from translatable import Findings, Message, find
from ts_file import Entry, read, write
from update_translations import english_plurals, fill, merged, missing


def found_in(tmp_path: Path, **files: str) -> Findings:
    for name, text in files.items():
        path = tmp_path / "package" / name.replace("__", ".")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return find(tmp_path, ["package"])


@pytest.mark.parametrize(
    ("code", "message"),
    [
        pytest.param('QCoreApplication.translate("A", "x")', Message("A", "x"), id="translate"),
        pytest.param('C = "A"\ntranslate(C, "x")', Message("A", "x"), id="constant context"),
        pytest.param('translate("A", "x", "verb")', Message("A", "x", "verb"), id="comment"),
        pytest.param('phrase(QT_TRANSLATE_NOOP("Phrases", "x {a}"), a=1)', Message("Phrases", "x {a}"), id="phrase"),
        pytest.param('class W:\n  def f(self):\n    self.tr("x")', Message("W", "x"), id="tr in a class"),
        pytest.param(
            'def tr(text, n=-1):\n  return translate("A", text, None, n)\ntr("x")', Message("A", "x"), id="short form"
        ),
        pytest.param('translate("A", "x " "y")', Message("A", "x y"), id="text over two lines"),
    ],
)
def test_finds(tmp_path: Path, code: str, message: Message) -> None:
    found = found_in(tmp_path, a__py=code)
    assert list(found.messages) == [message]
    assert found.problems == []


def test_finds_both_sides_of_a_choice(tmp_path: Path) -> None:
    found = found_in(tmp_path, a__py='translate("A", "x" if y else "z")')
    assert [message.source for message in found.messages] == ["x", "z"]


def test_follows_an_imported_short_form(tmp_path: Path) -> None:
    found = found_in(
        tmp_path,
        words__py='def tr(text):\n  return translate("Words", text)',
        page__py='from .words import tr as say\nsay("x")',
    )
    assert found.messages == {Message("Words", "x"): ["package/page.py"]}


def test_reads_designer_files(tmp_path: Path) -> None:
    form = '<ui><class>Form</class><widget><string>x</string><string notr="true">no</string></widget></ui>'
    assert list(found_in(tmp_path, form__ui=form).messages) == [Message("Form", "x")]


@pytest.mark.parametrize(
    "code",
    [
        'translate("A", f"x {y}")',
        'translate("A", "x" + y)',
        'translate(context, "x")',
        'phrase("x")',
    ],
)
def test_says_what_it_cannot_find(tmp_path: Path, code: str) -> None:
    found = found_in(tmp_path, a__py=code)
    assert len(found.problems) == 1
    assert found.problems[0].startswith("package/a.py:1: ")


def test_leaves_the_rendering_of_marked_texts_alone(tmp_path: Path) -> None:
    found = found_in(tmp_path, a__py="translate(CONTEXT, phrase.text, None, phrase.count)")
    assert found == Findings()


def test_a_written_file_reads_the_same(tmp_path: Path) -> None:
    entries = {
        Message("A", "a < b & “c”", "verb"): Entry(["x > y"], "", ["../a.py"]),
        Message("A", "%n rows"): Entry(["%n ligne", "%n lignes"], "", []),
        Message("B", "new"): Entry([""], "unfinished", []),
    }
    path = tmp_path / "fr.ts"
    write(path, entries)
    assert read(path) == entries


def test_an_update_keeps_adds_proposes_and_marks() -> None:
    known = {Message("A", "kept"): Entry(["gardé"]), Message("A", "gone"): Entry(["parti"])}
    found = Findings({Message("A", "kept"): ["a.py"], Message("B", "kept"): ["b.py"], Message("B", "%n"): ["b.py"]})
    assert merged(known, found, tidy=False) == {
        Message("A", "kept"): Entry(["gardé"], "", ["../a.py"]),
        Message("B", "kept"): Entry(["gardé"], "unfinished", ["../b.py"]),
        Message("B", "%n"): Entry(["", ""], "unfinished", ["../b.py"]),
        Message("A", "gone"): Entry(["parti"], "vanished"),
    }
    assert Message("A", "gone") not in merged(known, found, tidy=True)


def test_fills_what_is_missing() -> None:
    entries = {Message("A", "x"): Entry([""], "unfinished"), Message("A", "%n"): Entry(["", ""], "unfinished")}
    assert missing(entries) == {"A": {"x": "", "%n": ["", ""]}}
    assert fill(entries, {"A": {"x": "y", "%n": ["un", "%n"], "z": "?"}}) == ["A: z"]
    assert [entry.forms for entry in entries.values()] == [["y"], ["un", "%n"]]
    assert missing(entries) == {}


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (Entry(["Ferme {name}"]), None),
        (Entry(["Ferme {name}"], "unfinished"), "is not translated"),
        (Entry([""]), "is not translated"),
        (Entry(["Ferme {name}"], "vanished"), "is used nowhere"),
        (Entry(["Ferme {nom}"]), "{name} is missing"),
        (Entry(["Ferme {name"]), "braces"),
        (Entry(["Ferme {name} !"]), "no-break space"),
        (Entry(["Ferme le hub {name}"]), "machine room"),
    ],
)
def test_checks_an_entry(entry: Entry, problem: str | None) -> None:
    message = Message("A", "Close {name}")
    told = list(problems(Findings({message: ["package/a.py"]}), {message: entry}))
    assert (problem is None) == (told == [])
    assert problem is None or any(problem in text for text in told)


def test_checks_both_ways() -> None:
    unknown, unused = Message("A", "new"), Message("A", "old")
    told = list(problems(Findings({unknown: ["a.py"]}, ["a.py:1: f-string"]), {unused: Entry(["vieux"])}))
    assert told == [
        "a.py:1: f-string",
        "a.py: “new” is not in the .ts file; run scripts/translations",
        "A: “old”: is used nowhere; run scripts/translations --tidy",
    ]


def test_algorithms_may_name_the_hub() -> None:
    message = Message("Algorithms", "Hub")
    assert list(problems(Findings({message: ["package/algorithms/a.py"]}), {message: Entry(["Hub"])})) == []


@pytest.mark.parametrize(
    ("forms", "wrong"),
    [
        (["%n jour", "%n jours"], 0),
        (["un jour", "%n jours"], 0),
        (["un jour", "des jours"], 1),
        (["%n jour"], 0),
        (["un jour"], 1),
    ],
)
def test_the_form_for_one_may_spell_it(forms: list[str], wrong: int) -> None:
    assert len(list(differences("%n days", forms))) == wrong


@pytest.mark.parametrize(
    "text",
    [
        "L’été, 12:30, c’est ici\u00a0: là\u202f!",
        "«\u00a0Bonjour\u00a0»…",
        "quartier:report",
        "?",
        "Vraiment\u202f?!",
        "{count:>3} lignes",
        "https://exemple.fr",
    ],
)
def test_good_typography(text: str) -> None:
    assert list(typography(text)) == []


@pytest.mark.parametrize(
    "text", ["l'été", "Ouvrir...", '"mot"', "“mot”", "Ah !", "Ah!", "Ici : là", "Ici: là", "Nom :", "« mot »", "«mot»"]
)
def test_bad_typography(text: str) -> None:
    assert list(typography(text))


@pytest.mark.parametrize(("text", "count"), [("Désaccord", 0), ("Un conflit", 1), ("Le hub et sa réplica", 2)])
def test_words_of_the_machine_room(text: str, count: int) -> None:
    assert len(list(machine_words(text))) == count


def test_english_needs_plurals_only() -> None:
    found = Findings({Message("A", "%n change(s)"): ["a.py"], Message("A", "x"): ["a.py"]}, [])
    assert [entry.forms for entry in english_plurals(found).values()] == [["%n change", "%n changes"]]
