"""Reads and writes Qt's .ts files: contexts and messages sorted, without line numbers, so that a change shows small."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from translatable import Message

PLURAL_FORMS = 2  # French: none or one; several


@dataclass
class Entry:
    """A message's translation. ``state`` is "" when finished, else unfinished, vanished or obsolete."""

    forms: list[str]
    state: str = ""
    files: list[str] = field(default_factory=list)


def new_entry(message: Message) -> Entry:
    """An entry that waits for its translation."""
    return Entry([""] * (PLURAL_FORMS if message.numerus else 1), "unfinished")


def read(path: Path) -> dict[Message, Entry]:
    """Every message of a .ts file; none where there is no file. Raises ET.ParseError."""
    if not path.exists():
        return {}
    entries = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for element in context.iter("message"):
            translation = element.find("translation")
            if translation is None:
                translation = ET.Element("translation", type="unfinished")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            message = Message(name, element.findtext("source", ""), element.findtext("comment", ""))
            files = [location.get("filename", "") for location in element.iter("location")]
            entries[message] = Entry(forms, translation.get("type", ""), files)
    return entries


def write(path: Path, entries: dict[Message, Entry], language: str = "fr") -> None:
    """Write a .ts file."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({message.context for message in entries}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        of_context = [message for message in entries if message.context == name]
        for message in sorted(of_context, key=lambda message: (message.source, message.comment)):
            _write_message(context, message, entries[message])
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _write_message(context: ET.Element, message: Message, entry: Entry) -> None:
    element = ET.SubElement(context, "message", {"numerus": "yes"} if message.numerus else {})
    for file in entry.files:
        ET.SubElement(element, "location", filename=file)
    ET.SubElement(element, "source").text = message.source
    if message.comment:
        ET.SubElement(element, "comment").text = message.comment
    translation = ET.SubElement(element, "translation", {"type": entry.state} if entry.state else {})
    if message.numerus:
        for form in entry.forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = entry.forms[0]
