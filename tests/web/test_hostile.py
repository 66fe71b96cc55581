"""What strangers write stays text on every screen: no dialog, no request, no script, and the policy holds beside it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import Browser, served
from public_quarter import accept_all, demonstration_copy, put_online

from si_javais_un_quartier.domain.answers import body_sha256
from si_javais_un_quartier.domain.plain_text import visible
from si_javais_un_quartier.domain.records import Commitment, Contribution, Initiative, Message, Place, Premises, Record
from si_javais_un_quartier.domain.settings import setting_record
from si_javais_un_quartier.domain.vocabulary import (
    Disclosure,
    MessageKind,
    MessageState,
    Occupancy,
    Status,
    Visibility,
)
from tests.web.conftest import Site, Window

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "data" / "hostile" / "blns" / "blns.json"
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
NOW = "2026-11-20T10:00:00.000Z"
#: Ways in that browsers have known, each of which would call the server, open a dialog or change the title.
VECTORS = (
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<iframe src=javascript:alert(1)>",
    "<img src=http://127.0.0.1:9/stolen>", '"><script>alert(1)</script>', "'-alert(1)-'", "';alert(1);//",
    '\\";alert(1);//', "${alert(1)}", "{{constructor.constructor('alert(1)')()}}", "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<a href=javascript:alert(1)>x</a>", "<body onload=alert(1)>",
    "<link rel=stylesheet href=http://127.0.0.1:9/x.css>",
    "<style>@import 'http://127.0.0.1:9/x.css';</style>", "<base href=http://127.0.0.1:9/>",
    "<meta http-equiv=refresh content=0;url=http://127.0.0.1:9/>",
    "<object data=http://127.0.0.1:9/>", "<details open ontoggle=alert(1)>", "<input autofocus onfocus=alert(1)>",
    "<!--<img src=--><img src=x onerror=alert(1)//>", '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "]]><script>alert(1)</script>", "\u2028alert(1)\u2029", "*/alert(1)/*", "-->\n<script>alert(1)</script>",
    "<template><script>alert(1)</script></template>", "<video><source onerror=alert(1)>", "__proto__",
    "constructor", "toString",
    "<xss contenteditable onbeforeinput=alert(1)>", "\ufeff<script>alert(1)</script>", "\x00<script>alert(1)</script>",
)  # fmt: skip


def _strings() -> list[str]:
    naughty = json.loads(CORPUS.read_text("utf-8")) if CORPUS.exists() else []
    return [it for it in (*VECTORS, *naughty) if it.strip()]


def _reference(number: int) -> str:
    letters = "".join(LETTERS[number // 31**place % 31] for place in (5, 4, 3, 2, 1, 0))
    return letters[:3] + "-" + letters[3:]


def _records(said: list[str]) -> Iterator[Record]:
    for number, text in enumerate(said):
        uuid = f"{number:08d}-5555-4000-8000-000000000000"
        yield Contribution(
            uuid, NOW, NOW, reference=_reference(number), title=text, body=text, body_fr=text + "\n\n" + text,
            author_name=text, theme=text if number < 40 else "bien_vivre", visibility=Visibility.PUBLISHED,
            status=Status.REFERRED if number % 2 else Status.ANSWERED, referred_to=text, occurred_on="2026-11-19",
            geometry=Place(808_000.0 + number, 6_482_000.0 + number), commitment_uuid="promise",
            premises_uuid=f"premises-{number % 30}",
        )  # fmt: skip
        yield Message(f"answer-{number}", NOW, NOW, contribution_uuid=uuid, kind=MessageKind.ANSWER,
                      state=MessageState.PUBLISHED, signed_as=text, body=text, approved_sha256=body_sha256(text),
                      published_at=NOW)  # fmt: skip
    for number, text in enumerate(said[:30]):
        yield Premises(f"premises-{number}", NOW, NOW, address=text, occupancy=Occupancy.VACANT,
                       disclosure=Disclosure.PUBLIC, geometry=Place(808_000.0, 6_482_000.0 + number))  # fmt: skip
        yield Initiative(f"initiative-{number}", NOW, NOW, name=text, description=text, schedule=text, organiser=text,
                         address=text, website=text, geometry=Place(808_000.0, 6_482_000.0 + number))  # fmt: skip
    yield Commitment("promise", NOW, NOW, title=VECTORS[1], body=VECTORS[2], decision_ref=VECTORS[3])
    page = dict.fromkeys(("title", "organism", "contact", "postal_address", "legal_notices", "personal_data", "licence",
                          "report_content", "how_to_take_part"), VECTORS[1])  # fmt: skip
    yield setting_record("public_map", {**page, "meeting_places": [{"name": VECTORS[2], "hours": VECTORS[3]}]})


@pytest.fixture(scope="module")
def said() -> list[str]:
    return _strings()


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, said: list[str]) -> Iterator[Site]:
    root = tmp_path_factory.mktemp("hostile")
    demonstration_copy(root / "quartier.gpkg", 0, _records(said))
    accept_all(root / "quartier.gpkg")
    put_online(root / "quartier.gpkg", root / "carte")
    with served(root / "carte") as address:
        yield Site(root / "carte", address)


#: Chromium takes two hundred changes of the address in ten seconds, and drops the others.
_MOST_MOVES = 180
#: Opens every contribution, and gives back what is read there.
_READ_ALL = """
const told = [];
for (const reference of arguments[0]) {
  location.hash = reference;
  for (let i = 0; i < 12000; i++) {
    await new Promise((done) => setTimeout(done, 5));
    if (document.querySelector("#reading .meta strong")?.textContent === reference) break;
  }
  const seen = ["h2", ".answer p:last-child"].map((it) => document.querySelector("#reading " + it)?.textContent);
  told.push(seen);
}
return told;
"""


def _same(seen: str | None, said: str) -> bool:
    """Whether what is seen is what was said, white space aside, as Python and JavaScript know it."""
    return _seen(seen or "") == _seen(visible(said))


def _seen(text: str) -> str:
    return re.sub(r"[\s\ufeff]+", "", text)


def _check_nothing_happened(browser: Browser, site: Site) -> None:
    assert browser.dialog() is None
    asked = [address for address, _ in browser.requests() if not address.startswith((site.address, "data:"))]
    assert asked == []
    assert browser.messages() == []


def test_every_string_is_read_as_it_was_written(window: Window, hostile: Site, said: list[str]) -> None:
    feed = json.loads((hostile.folder / "contributions.geojson").read_text("utf-8"))["features"]
    words = {it["properties"]["reference"]: it["properties"]["title"] or it["properties"]["words"] for it in feed}
    assert len(words) == len(said)
    references = list(words)
    for start in range(0, len(references), _MOST_MOVES):
        part = references[start : start + _MOST_MOVES]
        with window() as browser:
            browser.open(hostile.address)
            browser.wait("return document.body.classList.contains('ready')")
            for reference, (title, answer) in zip(part, browser.run(_READ_ALL, part)):
                cut = title.endswith("…") and visible(words[reference]).startswith(title[:20])
                assert cut or _same(title, words[reference]), reference
                several = "\n\n" in words[reference]
                assert several or _same(answer, words[reference]) or not _seen(words[reference]), reference
            _check_nothing_happened(browser, hostile)


def test_lists_dialogs_and_the_other_language_stay_text(window: Window, hostile: Site) -> None:
    with window() as browser:
        browser.open(hostile.address)
        browser.wait("return document.body.classList.contains('ready')")
        for name in ("premises", "initiatives"):
            browser.wait("return !document.getElementById('what-' + arguments[0]).closest('label').hidden", name)
            browser.run("document.getElementById('what-' + arguments[0]).click()", name)
            browser.wait("return document.querySelectorAll('.item').length > 0")
            for at in range(12):
                browser.run("document.querySelectorAll('.item-title')[arguments[0]].click()", at)
        browser.run("document.getElementById('language').click()")
        browser.run("for (const mark of document.querySelectorAll('.mark')) mark.focus()")
        browser.type("#search", "<script>alert(1)</script>")
        browser.press("Enter")
        browser.wait("return document.getElementById('count').textContent.length > 0")
        links = browser.run("return [...document.querySelectorAll('a')].map((it) => it.href)")
        assert not [it for it in links if not it.startswith((hostile.address, "mailto:", "https://"))]
        _check_nothing_happened(browser, hostile)


@pytest.mark.parametrize(
    "fragment", ["#<img src=x onerror=alert(1)>", "#%3Cscript%3Ealert(1)%3C/script%3E", "#%E0%A4%A", "#__proto__"]
)
def test_a_hostile_address_does_nothing(window: Window, hostile: Site, fragment: str) -> None:
    with window() as browser:
        browser.open(hostile.address + fragment)
        browser.wait("return document.body.classList.contains('ready')")
        _check_nothing_happened(browser, hostile)


@pytest.mark.parametrize("where", ["server", "disk"])
def test_the_policy_lets_nothing_else_in(window: Window, site: Site, where: str) -> None:
    """Even a script that got in could neither run another nor tell anybody."""
    wanted = {"script-src-elem", "script-src-attr", "img-src", "style-src-elem", "connect-src"}
    with window() as browser:
        browser.open(site.address if where == "server" else site.file)
        browser.wait("return document.body.classList.contains('ready')")
        outcome: dict[str, Any] = browser.run(
            """
            const broken = [];
            document.addEventListener("securitypolicyviolation", (event) => broken.push(event.effectiveDirective));
            const inline = document.createElement("script");
            inline.textContent = "window.got = true";
            document.head.append(inline);
            const handler = document.createElement("b");
            handler.setAttribute("onclick", "window.got = true");
            document.body.append(handler);
            handler.click();
            const image = new Image();
            image.src = "http://127.0.0.1:9/stolen.png";
            const sheet = document.createElement("link");
            Object.assign(sheet, { rel: "stylesheet", href: "http://127.0.0.1:9/stolen.css" });
            document.head.append(sheet);
            const frame = document.createElement("iframe");
            frame.src = "http://127.0.0.1:9/";
            document.body.append(frame);
            let fetched = true;
            try { await fetch("http://127.0.0.1:9/stolen"); } catch (error) { fetched = false; }
            for (let i = 0; i < 600 && arguments[0].some((it) => !broken.includes(it)); i++) {
              await new Promise((done) => setTimeout(done, 100));
            }
            return { got: Boolean(window.got), fetched, broken: [...new Set(broken)].sort() };
        """,
            sorted(wanted),
        )
        assert (outcome["got"], outcome["fetched"]) == (False, False)
        assert wanted <= set(outcome["broken"])


def test_nobody_else_is_asked(window: Window, site: Site) -> None:
    with window() as browser:
        browser.open(site.address)
        browser.wait(
            "return document.body.classList.contains('ready') && document.querySelectorAll('.mark').length > 0"
        )
        asked = {address.split("#")[0] for address, _ in browser.requests()}
        assert all(address.startswith((site.address, "data:")) for address in asked)
        assert len(asked) > 5
