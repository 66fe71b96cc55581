"""The published folder changes in one stroke, belongs to one quarter, and forgets what was taken off the map."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain.errors import Cancelled
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Message, Photo
from si_javais_un_quartier.domain.vocabulary import Channel, Status, Visibility
from si_javais_un_quartier.publish import folder as folders
from si_javais_un_quartier.publish.folder import NotPublished, PublicFolder
from si_javais_un_quartier.publish.page import SCRIPTS
from si_javais_un_quartier.publish.publication import publish

pytestmark = pytest.mark.slow

PAGE_FILES = Path(__file__).resolve().parents[3] / "resources" / "public"
Post = Callable[..., Contribution]


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _named(page: bytes, files: dict[str, bytes]) -> set[str]:
    return {name for name in files if name.encode() in page}


def test_the_page_names_files_that_are_there(bench: Any, post: Post) -> None:
    bench.put(post())
    bench.publish()
    files = _files(bench.folder)
    assert {"index.html", "contributions.geojson", "contributions.atom", "dictionnaire.csv", "LICENCE.txt"} <= set(
        files
    )
    assert len([name for name in _named(files["index.html"], files) if name.startswith(("assets/", "data/"))]) == 7
    assert b"{{" not in files["index.html"]


def test_our_scripts_hold_no_text_of_several_lines() -> None:
    """Their indentation is left out when they are published."""
    for name in SCRIPTS:
        text = (PAGE_FILES / name).read_text("utf-8")
        assert "`" not in text, name
        assert not [line for line in text.splitlines() if line.endswith("\\")], name


def test_the_same_map_twice_writes_no_file_anew(bench: Any, post: Post) -> None:
    bench.put(*[post(number) for number in range(130)])
    bench.publish()
    before = {path: path.stat().st_mtime_ns for path in (bench.folder / "data").iterdir()}
    outcome = bench.publish()
    assert {path: path.stat().st_mtime_ns for path in (bench.folder / "data").iterdir()} == before
    assert (outcome.difference.new, outcome.difference.changed, outcome.difference.gone) == ((), (), ())


def test_a_new_contribution_leaves_older_pieces_as_they_are(bench: Any, post: Post) -> None:
    bench.put(*[post(number, created_at=f"2026-01-01T00:{number:02d}:00.000Z") for number in range(64)])
    bench.publish()
    before = set(_files(bench.folder))
    bench.put(post(64, created_at="2026-02-01T00:00:00.000Z"))
    outcome = bench.publish()
    kept = {name.split("-")[1] for name in before & set(_files(bench.folder)) if name.startswith("data/texts")}
    assert kept == {"0"}
    assert outcome.difference.new == (post(64).reference,)


def test_what_is_unpublished_goes_from_everywhere(bench: Any, post: Post, answer: Callable[..., Message]) -> None:
    gone, stays = post(1, title="Cachez-moi", body="jeton-unique"), post(2)
    photo = Photo("photo", contribution_uuid=gone.uuid, sha256="f" * 64, redactions="[[0.1, 0.1, 0.5, 0.5]]")
    bench.drawer.held["f" * 64] = b"pixels-uniques"
    bench.put(gone, stays, answer(gone, "reponse-unique"), photo)
    bench.publish()
    told = bench.everything()
    assert all(word in told for word in ("jeton-unique", "reponse-unique", "pixels-uniques", str(gone.reference)))
    with bench.replica.transaction(applying=True) as connection:
        connection.execute("UPDATE contribution SET visibility = 'hidden' WHERE uuid = ?", (gone.uuid,))
    outcome = bench.publish()
    assert outcome.difference.gone == (gone.reference,)
    told = bench.everything()
    words = ("jeton-unique", "reponse-unique", "pixels-uniques", "Cachez", str(gone.reference), gone.uuid)
    assert not [word for word in words if word in told]
    assert stays.uuid in told


class _StopAt:
    """Progress that asks to stop at its nth report."""

    def __init__(self, at: int) -> None:
        self.left = at

    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        self.left -= 1
        if self.left == 0:
            raise Cancelled(phrase("Stopped"))


def test_stopped_anywhere_readers_keep_the_map_of_before(bench: Any, post: Post) -> None:
    bench.put(*[post(number) for number in range(70)])
    bench.publish()
    before = _files(bench.folder)
    bench.put(*[post(number) for number in range(70, 140)])
    for at in range(1, 100):
        try:
            publish(bench.replica, bench.folder, bench.means, _StopAt(at))
        except Cancelled:
            assert _files(bench.folder) == before
        else:
            assert at > 5
            break
    assert len(bench.features()) == 140


def test_a_program_killed_midway_leaves_the_old_map_and_the_next_one_tidies(
    bench: Any, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.put(post(1))
    bench.publish()
    before = _files(bench.folder)
    bench.put(post(2))
    with monkeypatch.context() as patch:  # as if the power went: nothing is cleaned up
        patch.setattr(PublicFolder, "__exit__", lambda *_: None)
        patch.setattr(PublicFolder, "go_live", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            bench.publish()
    left = _files(bench.folder)
    assert all(left[name] == content for name, content in before.items())
    os.utime(bench.folder / ".publication", (0, 0))
    bench.publish()
    names = {name for name in _files(bench.folder) if name.startswith("data/index")}
    assert len(names) == 1
    assert len(bench.features()) == 2


def test_each_step_of_going_live_leaves_a_whole_map(bench: Any, post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.put(post(1))
    bench.publish()
    bench.put(post(2))
    seen = []
    real = PublicFolder._replace

    def watched(self: PublicFolder, name: str, content: bytes) -> None:
        real(self, name, content)
        files = _files(bench.folder)
        wanted = [it.split(b'"')[0].decode() for it in files["index.html"].split(b'src="')[1:]]
        seen.append(all(it in files for it in wanted))

    monkeypatch.setattr(PublicFolder, "_replace", watched)
    bench.publish()
    assert len(seen) > 5
    assert all(seen)


@pytest.mark.parametrize("name", ["notes.txt", "index.html", "quartier.gpkg"])
def test_a_folder_of_other_files_is_refused(bench: Any, name: str) -> None:
    bench.folder.mkdir()
    (bench.folder / name).write_text("mine")
    with pytest.raises(NotPublished, match="other files"):
        bench.publish()
    assert _files(bench.folder) == {name: b"mine"}


def test_another_quarters_map_is_refused(bench: Any, new_bench: Callable[[], Any]) -> None:
    bench.publish()
    other = new_bench()
    with other.replica.transaction(applying=True) as connection:
        connection.execute("UPDATE quarter SET uuid = 'another'")
    other.folder = bench.folder
    with pytest.raises(NotPublished, match="another quarter"):
        other.publish()


def test_a_strangers_file_beside_ours_stays(bench: Any) -> None:
    bench.publish()
    for name in ("photos/vacances.jpg", "robots.txt", "data/notes.js"):
        (bench.folder / name).write_text("mine")
    bench.publish()
    assert all((bench.folder / name).exists() for name in ("photos/vacances.jpg", "robots.txt", "data/notes.js"))


def test_two_at_once_are_one_too_many(bench: Any) -> None:
    bench.publish()
    with PublicFolder(bench.folder, "q" * 8), pytest.raises(NotPublished, match="Somebody else"):
        bench.publish()
    bench.publish()


def test_a_folder_that_cant_be_written_is_told(bench: Any) -> None:
    bench.folder.write_text("a file, no folder")
    with pytest.raises(NotPublished):
        bench.publish()


def test_a_full_disk_keeps_the_old_map(bench: Any, post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.put(post(1))
    bench.publish()
    before = _files(bench.folder)
    bench.put(post(2))
    real = Path.write_bytes

    def full(self: Path, content: bytes) -> int:
        if "texts" in self.name:
            raise OSError(28, "No space left on device")
        return real(self, content)

    with monkeypatch.context() as patch:
        patch.setattr(folders.Path, "write_bytes", full)
        with pytest.raises(NotPublished, match="Readers still see"):
            bench.publish()
    assert _files(bench.folder) == before


def test_a_photo_is_developed_once(bench: Any, post: Post) -> None:
    one = Photo("photo", contribution_uuid=post().uuid, sha256="f" * 64, redactions="[[0.1, 0.1, 0.5, 0.5]]")
    bench.drawer.held["f" * 64] = b"pixels"
    bench.put(post(), one, replace(one, uuid="same again"))
    assert bench.publish().photos == 2
    assert bench.publish().photos == 2
    assert bench.darkroom.developed == 1
    (path,) = (bench.folder / "photos").iterdir()
    path.write_bytes(b"tampered with")
    bench.publish()
    assert bench.darkroom.developed == 2
    assert b"tampered" not in path.read_bytes()


def test_a_photo_that_nobody_has_or_can_read_is_counted(bench: Any, post: Post) -> None:
    boxes = "[[0.1, 0.1, 0.5, 0.5]]"
    bench.drawer.held["b" * 64] = b"bad"
    bench.put(post(), Photo("nowhere", contribution_uuid=post().uuid, sha256="a" * 64, redactions=boxes),
              Photo("bad", contribution_uuid=post().uuid, sha256="b" * 64, redactions=boxes))  # fmt: skip
    outcome = bench.publish()
    assert (outcome.photos, outcome.missing_photos) == (0, 2)


def test_hidden_posts_need_a_reference_to_be_shown(bench: Any, post: Post) -> None:
    bench.put(post(1, reference=None), post(2, visibility=Visibility.PENDING))
    assert bench.publish().published == 0
    assert bench.data("index")["figures"]["pending"] == 1


@pytest.mark.parametrize(
    ("values", "counted"),
    [({"channel": Channel.MEETING}, 1), ({"channel": Channel.PHONE}, 0), ({"encounter_uuid": "e"}, 1), ({}, 0)],
)
def test_what_the_mediators_gathered_is_counted_as_in_the_report(
    bench: Any, post: Post, values: dict[str, Any], counted: int
) -> None:
    bench.put(post(1, **values))
    bench.publish()
    assert bench.data("index")["figures"]["in_person"] == counted


def test_withdrawn_and_off_topic_words_are_not_being_read(bench: Any, post: Post) -> None:
    pending = {"visibility": Visibility.PENDING}
    bench.put(
        post(1, **pending), post(2, status=Status.OFF_TOPIC, **pending), post(3, status=Status.WITHDRAWN, **pending)
    )
    bench.publish()
    assert bench.data("index")["figures"]["pending"] == 1
