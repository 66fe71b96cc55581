"""A resident reads the map: list, filters, search, a contribution with its answers, the number on their card."""

from __future__ import annotations

import json
from typing import Any

import pytest
from browser import Browser

from tests.web.conftest import Site, Window

OPEN = "return !document.getElementById('reading').hidden && document.querySelector('#reading h2').textContent"
COUNT = "return document.getElementById('count').textContent"


def _feature(site: Site, **wanted: Any) -> dict[str, Any]:
    """The first contribution of the feed for which all that is wanted holds."""
    feed = json.loads((site.folder / "contributions.geojson").read_text("utf-8"))
    return next(
        it["properties"] for it in feed["features"] if all(test(it["properties"][key]) for key, test in wanted.items())
    )


@pytest.fixture
def answered(site: Site) -> dict[str, Any]:
    return _feature(site, messages=lambda it: any(m["official"] for m in it), title=bool, words_fr=lambda it: not it)


@pytest.mark.parametrize("where", ["server", "disk"])
def test_the_number_on_the_card_opens_the_contribution_with_its_thread(
    window: Window, site: Site, answered: dict[str, Any], where: str
) -> None:
    with window() as browser:
        browser.open((site.address if where == "server" else site.file) + "#" + answered["reference"])
        assert browser.wait(OPEN) == answered["title"]
        told = browser.run("return document.getElementById('reading').textContent")
        assert answered["reference"] in told
        assert answered["words"].split("\n")[0].strip() in told
        official = browser.run("return [...document.querySelectorAll('.answer')].map((it) => it.textContent)")
        wanted = [message for message in answered["messages"] if message["official"]]
        assert len(official) == len(wanted)
        assert all("La Ville répond" in it and message["from"] in it for it, message in zip(official, wanted))
        assert browser.messages() == []


def test_the_list_and_the_map_hold_the_same(desk: Browser, site: Site) -> None:
    total = len(json.loads((site.folder / "contributions.geojson").read_text("utf-8"))["features"])
    assert desk.run(COUNT) == f"{total} contributions"
    shown = "return document.querySelectorAll('.item').length"
    while before := desk.run(
        "return !document.getElementById('more').hidden && document.querySelectorAll('.item').length"
    ):
        desk.run("document.getElementById('more').click()")
        desk.wait(shown + " > arguments[0]", before)
    assert desk.run("return new Set([...document.querySelectorAll('.item')].map((it) => it.dataset.key)).size") == total


def test_filters_narrow_list_and_map_and_are_cleared(desk: Browser, site: Site) -> None:
    feed = json.loads((site.folder / "contributions.geojson").read_text("utf-8"))["features"]
    wanted = [it for it in feed if it["properties"]["theme"] == "Mieux circuler" and it["properties"]["kind"] == "idea"]
    desk.run("""
        for (const [name, word] of [["theme", "Mieux circuler"], ["kind", "Idée"]]) {
          const select = document.getElementById("filter-" + name);
          select.value = [...select.options].find((it) => it.textContent === word).value;
          select.dispatchEvent(new Event("change"));
        }""")
    desk.wait(COUNT + f".startsWith('{len(wanted)} contributions sur ')")
    on_map = """const marks = [...document.querySelectorAll(".mark.post")].length;
        return [...document.querySelectorAll(".mark.cluster")].reduce((n, it) => n + Number(it.textContent), marks)"""
    assert desk.run(on_map) == len([it for it in wanted if it["geometry"]])
    desk.click("#filters-home .clear")
    desk.wait(COUNT + ".indexOf('sur') < 0")


def test_status_filter_takes_all_that_share_a_public_word(desk: Browser, site: Site) -> None:
    feed = json.loads((site.folder / "contributions.geojson").read_text("utf-8"))["features"]
    wanted = sum(it["properties"]["status"] in {"under_review", "on_hold"} for it in feed)
    desk.run("""const select = document.getElementById("filter-status");
        select.value = [...select.options].find((it) => it.textContent === "À l’étude").value;
        select.dispatchEvent(new Event("change"));""")
    desk.wait(COUNT + f".startsWith('{wanted} contributions sur ')")


@pytest.mark.parametrize("typed", ["VELO", "vélo", "vél"])
def test_words_are_found_whatever_their_accents(desk: Browser, typed: str) -> None:
    desk.type("#search", typed)
    desk.wait(COUNT + ".indexOf(' sur ') > 0")
    titles = desk.run("return [...document.querySelectorAll('.item-title')].map((it) => it.textContent)")
    assert any("vélo" in title.lower() for title in titles)


def test_a_reference_typed_without_its_hyphen_opens_it(desk: Browser, answered: dict[str, Any]) -> None:
    desk.type("#search", answered["reference"].replace("-", "").lower())
    desk.press("Enter")
    assert desk.wait(OPEN) == answered["title"]
    assert desk.run("return location.hash") == "#" + answered["reference"]


def test_nothing_found_says_so(desk: Browser) -> None:
    desk.type("#search", "zzzzzz")
    desk.wait(COUNT + " === 'Aucune contribution ne correspond'")
    assert "effacez les filtres" in desk.run("return document.getElementById('nothing').textContent")


def test_the_name_on_the_map_is_never_cut_by_its_edge(window: Window, site: Site, answered: dict[str, Any]) -> None:
    placed = _feature(site, messages=bool, title=lambda it: len(it or "") > 20)
    with window() as browser:
        browser.resize(1280, 720)
        browser.open(site.address)
        browser.wait("return document.querySelectorAll('.mark').length > 0")
        browser.run("location.hash = arguments[0]", placed["reference"])
        assert browser.wait(OPEN) == placed["title"]
        inside = """const map = document.getElementById("map").getBoundingClientRect();
            const name = document.querySelector(".mark-name");
            const box = name && name.textContent && name.getBoundingClientRect();
            return Boolean(box) && box.width > 60 && box.left >= map.left && box.right <= map.right"""
        browser.wait(inside)


def test_on_paper_only_what_is_open_or_else_the_list(window: Window, site: Site, answered: dict[str, Any]) -> None:
    seen = "return [...document.querySelectorAll(arguments[0])].filter((it) => it.offsetParent).length"
    with window() as browser:
        browser.open(site.address)
        browser.wait("return document.querySelectorAll('.item').length > 0")
        browser.resize(760, 1000)  # a page is narrower than a desk
        browser.command("Emulation.setEmulatedMedia", media="print")
        assert browser.run(seen, ".item") > 0
        assert browser.run(seen, "#done") == 1
        assert browser.run(seen, "#map, #open-menu, .tab, #search, #more") == 0
        assert browser.run("return getComputedStyle(document.querySelector('.foot')).color") == "rgb(22, 22, 22)"
        browser.run("location.hash = arguments[0]", answered["reference"])
        browser.wait(OPEN)
        assert browser.run(seen, ".item, #done, .band, .reading-head button, #reading-foot") == 0
        assert answered["words"].split("\n")[0].strip() in browser.run("return document.body.innerText")


def test_an_unknown_reference_is_told_kindly(window: Window, site: Site) -> None:
    with window() as browser:
        browser.open(site.address + "#ZZZ-ZZZ")
        assert "ZZZ-ZZZ" in browser.wait(OPEN)


def test_next_and_previous_walk_the_list(desk: Browser) -> None:
    desk.run("document.querySelector('.item-title').click()")
    first = desk.wait(OPEN)
    desk.run("document.querySelector('#reading-foot button:last-child').click()")
    second = desk.wait(OPEN + " !== arguments[0] && document.querySelector('#reading h2').textContent", first)
    assert desk.run("return document.querySelector('.item.current .item-title').textContent") == second
    desk.run("history.back()")
    desk.wait(OPEN + " === arguments[0]", first)


def test_a_cluster_opens_or_comes_nearer(desk: Browser) -> None:
    zoom = "return document.querySelectorAll('.mark.cluster').length"
    before = desk.run(zoom)
    desk.run("document.querySelector('.mark.cluster').click()")
    desk.wait(zoom + " !== arguments[0] || document.getElementById('count').textContent.includes('endroit')", before)


def test_premises_and_initiatives_are_read_too(desk: Browser) -> None:
    desk.wait("return !document.getElementById('what-premises').closest('label').hidden")
    for name in ("premises", "initiatives"):
        desk.run("document.getElementById('what-' + arguments[0]).click()", name)
        desk.wait("return document.querySelector('.item').dataset.key.startsWith(arguments[0])",
                  "m" if name == "premises" else "i")  # fmt: skip
        assert "contributions" not in desk.run(COUNT)
        title = desk.run("const it = document.querySelector('.item-title'); it.click(); return it.textContent")
        desk.wait(OPEN + " === arguments[0]", title)
        desk.wait("return document.querySelector('.selected-mark')?.textContent === arguments[0]", title)
    told = desk.run("return document.getElementById('reading').textContent")
    assert "Quand" in told


def test_premises_say_what_was_asked_about_them(desk: Browser, site: Site) -> None:
    feed = json.loads((site.folder / "contributions.geojson").read_text("utf-8"))["features"]
    asked = {it["properties"]["question"] for it in feed if it["properties"]["question"]}
    desk.wait("return !document.getElementById('what-premises').closest('label').hidden")
    desk.run("document.getElementById('what-premises').click()")
    desk.wait("return document.querySelector('.item').dataset.key.startsWith('m')")
    told = []
    for number in range(desk.run("return document.querySelectorAll('.item').length")):
        title = desk.run("const it = document.querySelectorAll('.item-title')[arguments[0]]; it.click();"
                         " return it.textContent", number)  # fmt: skip
        desk.wait(OPEN + " === arguments[0]", title)
        if told := desk.run("return [...document.querySelectorAll('#reading dd')].map((it) => it.textContent)"):
            break
    assert told
    assert set(told) <= asked


_ON_THE_PAGE = (
    "Vous avez dit, nous avons fait", "6 engagements", "C’est fait depuis le", "Local des médiateurs",
    "n’est pas un guichet", "Mentions légales", "dpo@ville.example.fr", "Signaler un contenu", "Accessibilité",
    "échantillon représentatif", "en cours de relecture", "Ville de Saint-Étienne",
)  # fmt: skip


def test_said_done_this_week_figures_and_the_footer(desk: Browser) -> None:
    told = desk.wait("const text = document.body.textContent; return text.includes('samedi') && text")
    for words in _ON_THE_PAGE:
        assert words in told, words
    desk.run("document.getElementById('see-all').click()")
    assert desk.run("return document.querySelectorAll('.promise-card').length") == 6


def test_in_english(desk: Browser, answered: dict[str, Any]) -> None:
    desk.run("document.getElementById('language').click()")
    desk.wait("return document.documentElement.lang === 'en' && document.body.textContent.includes('You said, we did')")
    desk.run("location.hash = arguments[0]", answered["reference"])
    desk.wait("return document.querySelector('.answer h3')?.textContent === 'La Ville answers'")
    assert desk.run("return document.querySelector('.answer p:last-child').lang") == "fr"
    left = desk.run("""return [...document.querySelectorAll("[data-t]")]
        .filter((it) => it.textContent !== quartier.words.en[it.dataset.t]).map((it) => it.outerHTML)""")
    assert left == []


def test_a_newer_map_is_told_to_who_reads_the_old_one(desk: Browser, site: Site) -> None:
    desk.run("quartier.load('texts-999', '000000000000').catch(() => {})")
    desk.wait("return !document.getElementById('newer').hidden")


def test_on_a_phone_one_thing_at_a_time(phone: Browser, answered: dict[str, Any]) -> None:
    visible = "return [...document.querySelectorAll(arguments[0])].some((it) => it.getClientRects().length > 0)"
    assert phone.run(visible, "#map")
    assert not phone.run(visible, ".item")
    phone.click("#tab-list")
    assert phone.run(visible, ".item")
    assert not phone.run(visible, "#map")
    phone.run("document.querySelector('.item-title').click()")
    phone.wait(OPEN)
    assert phone.run(visible, "#map")
    phone.run("[...document.querySelectorAll('#reading button')].find((it) => it.textContent === 'Fermer').click()")
    phone.wait("return document.getElementById('reading').hidden")
    phone.click("#tab-done")
    assert phone.run(visible, ".promise-card")
    phone.click("[data-view=map].tab")
    phone.click("#open-filters")
    phone.type("#search", answered["reference"])
    phone.click("#filters-dialog .filled")
    phone.wait("return document.getElementById('open-filters').textContent.includes('(1)')")


def test_a_number_typed_among_the_filters_of_a_phone_shows_it(phone: Browser, answered: dict[str, Any]) -> None:
    phone.click("#open-filters")
    phone.type("#search", answered["reference"])
    phone.press("Enter")
    assert phone.wait(OPEN) == answered["title"]
    assert phone.run("return document.querySelector('dialog[open]') === null")


@pytest.mark.parametrize("width", [320, 390, 720, 899, 900, 1279, 1280])
def test_nothing_scrolls_sideways(desk: Browser, answered: dict[str, Any], width: int) -> None:
    desk.resize(width, 720)
    desk.run("location.hash = arguments[0]", answered["reference"])
    desk.wait(OPEN)
    assert desk.run("return document.documentElement.scrollWidth") <= width
