"""The few errors that reach a person. Each says what happened, what is safe and what to do next."""

from __future__ import annotations

from .phrases import Phrase


class QuartierError(Exception):
    """Base of every error raised on purpose.

    ``phrase`` is for the person, ``detail`` for the log (no resident's words, no secret), ``retry`` says
    whether trying again later can help.
    """

    retry = False

    def __init__(self, phrase: Phrase, detail: str = "", *, retry: bool | None = None) -> None:
        super().__init__(str(phrase))
        self.phrase = phrase
        self.detail = detail
        if retry is not None:
            self.retry = retry


class ReplicaError(QuartierError):
    """The working copy on this computer can't be used as it is; nothing in it was touched."""


class NotAReplica(ReplicaError):
    """The file is no GeoPackage, or not one of a quarter."""


class ReplicaDamaged(ReplicaError):
    """SQLite finds the file malformed."""


class ReplicaBusy(ReplicaError):
    """Another program holds the file."""

    retry = True


class ReplicaReadOnly(ReplicaError):
    """The file or its folder can't be written."""


class ReplicaMisplaced(ReplicaError):
    """The file lies on a network share; a replica lives on a local disk."""


class ForeignHub(ReplicaError):
    """The replica belongs to another hub than the one named."""


class ClientTooOld(QuartierError):
    """The file was made by a newer version that this one must not touch."""


class DiskFull(QuartierError):
    """No room left to write; what was there before is whole."""

    retry = True


class HubError(QuartierError):
    """The shared base could not be used; work on this computer is safe."""


class HubUnreachable(HubError):
    """No answer from the hub, or its file is not there."""

    retry = True


class HubBusy(HubError):
    """Somebody else is writing and didn't finish in time."""

    retry = True


class HubReadOnly(HubError):
    """The hub can be read but not written with these rights."""


class HubDenied(HubError):
    """The hub doesn't let this person in, or can't be trusted; trying again changes nothing."""


class HubInvalid(HubError):
    """What answers is no hub of ours, or its tables don't have the expected shape."""


class NotAllowed(QuartierError):
    """A rule or a role forbids the act."""


class Gone(QuartierError):
    """The row to change was removed meanwhile, here or by a sync; nothing was changed."""


class IntakeError(QuartierError):
    """An outside file can't be read as asked; nothing was imported."""


class MissingLibrary(QuartierError):
    """A library that QGIS doesn't ship everywhere is missing; the phrase says how to get it."""


class Cancelled(QuartierError):
    """The person stopped the work; what was done before is whole."""
