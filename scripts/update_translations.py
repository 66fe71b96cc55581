"""Brings the French .ts file up to date with the sources; see scripts/translations."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from translatable import Findings, Message, find
from ts_file import Entry, new_entry, read, write

ROOT = Path(__file__).resolve().parents[1]
TS = ROOT / "i18n" / "si_javais_un_quartier_fr.ts"
ENGLISH_TS = ROOT / "i18n" / "si_javais_un_quartier_en.ts"
PLACES = ("si_javais_un_quartier", "resources")


def merged(known: dict[Message, Entry], found: Findings, *, tidy: bool) -> dict[Message, Entry]:
    """What is known and still used, what is new, and (unless *tidy*) what has vanished, marked so."""
    same_text = {message.source: entry for message, entry in known.items() if entry.forms[0]}
    entries = {}
    for message, files in found.messages.items():
        entry = known.get(message)
        if entry is None:
            entry = new_entry(message)
            if message.source in same_text:  # said elsewhere already: a proposal, to be looked at
                entry.forms = list(same_text[message.source].forms)
        state = "" if entry.state in {"vanished", "obsolete"} and all(entry.forms) else entry.state
        entries[message] = Entry(entry.forms, state, [f"../{file}" for file in files])
    if not tidy:
        for message in known.keys() - entries.keys():
            if all(known[message].forms):
                entries[message] = Entry(known[message].forms, "vanished")
    return entries


def fill(entries: dict[Message, Entry], translations: dict[str, dict[str, str | list[str]]]) -> list[str]:
    """Enter translations by context and English text; returns those that fit no message."""
    strangers = []
    for context, by_source in translations.items():
        for source, translation in by_source.items():
            forms = [translation] if isinstance(translation, str) else translation
            fitting = [message for message in entries if (message.context, message.source) == (context, source)]
            for message in fitting:
                entries[message] = Entry(forms, "", entries[message].files)
            if not fitting:
                strangers.append(f"{context}: {source}")
    return strangers


def missing(entries: dict[Message, Entry]) -> dict[str, dict[str, str | list[str]]]:
    """The unfinished ones, in the form that ``fill`` takes."""
    waiting: dict[str, dict[str, str | list[str]]] = {}
    for message, entry in entries.items():
        if entry.state == "unfinished":
            waiting.setdefault(message.context, {})[message.source] = entry.forms if message.numerus else entry.forms[0]
    return waiting


def english_plurals(found: Findings) -> dict[Message, Entry]:
    """Sources are English already, save that "(s)" stands for two forms: one, several."""
    return {
        message: Entry(
            [message.source.replace("(s)", ""), message.source.replace("(s)", "s")],
            "",
            [f"../{file}" for file in files],
        )
        for message, files in found.messages.items()
        if message.numerus
    }


def main(arguments: list[str]) -> int:
    """Update, and print or fill as asked."""
    parser = argparse.ArgumentParser(prog="scripts/translations")
    parser.add_argument("--tidy", action="store_true", help="drop what the sources no longer use")
    parser.add_argument("--missing", action="store_true", help="print what waits for a translation, as JSON")
    parser.add_argument("--fill", type=Path, help="a JSON file: context, then English text, then French (or its forms)")
    asked = parser.parse_args(arguments)

    found = find(ROOT, PLACES)
    entries = merged(read(TS), found, tidy=asked.tidy)
    strangers = fill(entries, json.loads(asked.fill.read_text(encoding="utf-8"))) if asked.fill else []
    TS.parent.mkdir(exist_ok=True)
    write(TS, entries)
    write(ENGLISH_TS, english_plurals(found), "en")
    if asked.missing:
        print(json.dumps(missing(entries), ensure_ascii=False, indent=1))
        return 0
    for problem in [*found.problems, *(f"fits no message: {stranger}" for stranger in strangers)]:
        print(problem)
    waiting = sum(entry.state == "unfinished" for entry in entries.values())
    print(f"{TS.relative_to(ROOT)}: {len(entries)} messages, {waiting} to translate")
    return 1 if found.problems or strangers else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
