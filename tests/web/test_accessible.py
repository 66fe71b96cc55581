"""RGAA and WCAG 2.2 AA: no violation that axe-core knows, and the whole way by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser import Browser

from tests.web.conftest import READY, Site, Window

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
_LOOK = """
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const found = await axe.run(document, { runOnly: rules });
const shown = (node) => node.html.slice(0, 160) + " " + (node.failureSummary || "").slice(0, 250);
// marks stand where things are, so some touch; each opens from the list too (WCAG 2.2, 2.5.8: essential, equivalent)
const excepted = (it, node) => it.id === "target-size" && node.html.includes("leaflet-marker-icon");
const left = found.violations
  .map((it) => ({ ...it, nodes: it.nodes.filter((node) => !excepted(it, node)) }))
  .filter((it) => it.nodes.length);
return left.map((it) => it.id + ": " + it.help + " — " + it.nodes.slice(0, 3).map(shown).join(" | "));
"""
_OPEN = "return !document.getElementById('reading').hidden && document.querySelector('#reading h2').textContent"
_HERE = """const it = document.activeElement; return it.id || it.className || it.tagName"""


def violations(browser: Browser) -> list[str]:
    """What axe-core finds in the page as it is now; it comes past the page's policy, as a browser's tools do."""
    browser.command("Page.setBypassCSP", enabled=True)
    browser.command("Runtime.evaluate", expression=AXE.read_text("utf-8"))
    return list(browser.run(_LOOK))


def _read_first(browser: Browser) -> None:
    browser.run("document.querySelector('.item-title').click()")
    browser.wait(_OPEN)


@pytest.mark.parametrize("state", ["list", "reading", "premises", "english", "nothing found", "unknown reference"])
def test_no_violation_on_a_desk(desk: Browser, state: str) -> None:
    if state == "reading":
        _read_first(desk)
    elif state == "premises":
        desk.wait("return !document.getElementById('what-premises').closest('label').hidden")
        desk.run("document.getElementById('what-premises').click()")
        desk.wait("return document.querySelector('.item').dataset.key.startsWith('m')")
        _read_first(desk)
    elif state == "english":
        desk.run("document.getElementById('language').click()")
        _read_first(desk)
    elif state == "nothing found":
        desk.type("#search", "zzzzzz")
        desk.wait("return !document.getElementById('nothing').hidden")
    elif state == "unknown reference":
        desk.run("location.hash = 'ZZZ-ZZZ'")
        desk.wait(_OPEN)
    assert violations(desk) == []


@pytest.mark.parametrize("state", ["map", "list", "done", "reading", "filters", "legend", "menu"])
def test_no_violation_on_a_phone(phone: Browser, state: str) -> None:
    if state in {"filters", "legend", "menu"}:
        phone.click("#open-" + state)
    elif state in {"list", "done"}:
        phone.click("#tab-" + state)
    elif state == "reading":
        phone.click("#tab-list")
        _read_first(phone)
    assert violations(phone) == []


def _tab_to(browser: Browser, wanted: str, most: int = 60) -> None:
    """Press Tab until the element that fits *wanted* has the focus, which must be seen on the way."""
    for _ in range(most):
        browser.press("Tab")
        assert browser.run("""const it = document.activeElement;
            return it === document.body || (it.matches(":focus-visible") && it.getClientRects().length > 0)""")
        if browser.run("return document.activeElement.matches(arguments[0])", wanted):
            return
    raise AssertionError(f"the focus never came to {wanted}; it is on {browser.run(_HERE)}")


def test_the_whole_way_by_keyboard(desk: Browser) -> None:
    _tab_to(desk, "#skip-list", 2)
    desk.press("Enter")
    assert desk.run(_HERE) == "count"
    _tab_to(desk, ".item-title", 8)
    title = desk.run("return document.activeElement.textContent")
    desk.press("Enter")
    desk.wait(_OPEN + " === arguments[0]", title)
    desk.wait("return document.activeElement.matches('#reading h2')")
    desk.press("Escape")
    desk.wait("return document.getElementById('reading').hidden")
    assert desk.run("return document.activeElement.textContent") == title
    assert desk.run("return location.hash") == ""


def test_the_map_by_keyboard(desk: Browser) -> None:
    _tab_to(desk, "#skip-map", 3)
    desk.press("Enter")
    assert desk.run(_HERE).startswith("map")
    before = desk.run("return document.querySelector('.leaflet-map-pane').style.transform")
    desk.press("Right")
    desk.wait("return document.querySelector('.leaflet-map-pane').style.transform !== arguments[0]", before)
    _tab_to(desk, ".mark", 4)
    label = desk.run("return document.activeElement.getAttribute('aria-label')")
    assert label
    desk.run("document.querySelector('.mark.post').focus()")
    desk.press("Enter")
    desk.wait(_OPEN)


def test_filters_by_keyboard(desk: Browser) -> None:
    _tab_to(desk, "#skip-filters", 4)
    desk.press("Enter")
    assert desk.run(_HERE) == "search"
    _tab_to(desk, "#filter-kind", 4)
    desk.press("Down")
    desk.wait("return document.getElementById('count').textContent.includes(' sur ')")
    _tab_to(desk, ".clear", 6)
    desk.press("Enter")
    desk.wait("return !document.getElementById('count').textContent.includes(' sur ')")


def test_a_dialog_keeps_the_focus_and_gives_it_back(phone: Browser) -> None:
    phone.run("document.getElementById('open-filters').focus()")
    phone.press("Enter")
    phone.wait("return document.getElementById('filters-dialog').open")
    for _ in range(12):
        phone.press("Tab")
        assert phone.run(
            "return document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
    phone.press("Escape")
    phone.wait("return !document.getElementById('filters-dialog').open")
    assert phone.run(_HERE) == "open-filters"


def test_targets_are_large_enough(phone: Browser) -> None:
    small = phone.run("""return [...document.querySelectorAll("button, a, select, input")].filter((it) => {
        const box = it.getBoundingClientRect();
        return box.width > 0 && !it.closest(".skips, p, .footer-body") && (box.height < 24 || box.width < 24);
      }).map((it) => (it.id || it.className) + " " + it.getBoundingClientRect().height)""")
    assert [it for it in small if not it.startswith("what-")] == []


def test_who_wants_no_motion_sees_none(window: Window, site: Site) -> None:
    with window() as browser:
        browser.command("Emulation.setEmulatedMedia", features=[{"name": "prefers-reduced-motion", "value": "reduce"}])
        browser.open(site.address)
        browser.wait(READY)
        assert browser.run("return getComputedStyle(document.documentElement).scrollBehavior") == "auto"
        assert not browser.run("return document.querySelector('.leaflet-zoom-animated.leaflet-proxy') !== null")


def test_status_is_in_words_wherever_a_sign_is(desk: Browser) -> None:
    desk.wait("return [...document.querySelectorAll('.mark')].every((it) => it.getAttribute('aria-label'))")
    assert desk.run("return [...document.querySelectorAll('.item strong')].every((it) => it.textContent.length > 2)")
