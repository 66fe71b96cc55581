"""What the page *Contributions* can do, in the order of its menus and of the sheet of keys."""

from __future__ import annotations

from .ability import Ability
from .assigning.ability import AssigningAbility
from .bulk.ability import BulkAbility
from .colour_ability import ColourAbility
from .commitments.ability import CommitmentAbility
from .editing.ability import EditingAbility
from .grouping.ability import GroupingAbility
from .history.ability import HistoryAbility
from .initiative_ability import InitiativeAbility
from .nearest_ability import NearestAbility
from .photo_ability import PhotoAbility
from .quote_ability import QuoteAbility
from .sections.ability import SectionsAbility
from .zone.ability import ZoneAbility

ABILITIES: tuple[type[Ability], ...] = (
    EditingAbility,
    AssigningAbility,
    GroupingAbility,
    CommitmentAbility,
    InitiativeAbility,
    PhotoAbility,
    QuoteAbility,
    HistoryAbility,
    BulkAbility,
    ZoneAbility,
    NearestAbility,
    ColourAbility,
    SectionsAbility,
)
