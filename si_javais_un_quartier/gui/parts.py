"""What stands in the dock beside the contributions, in the order of its pages and of its menu."""

from __future__ import annotations

from .analysis_part import AnalysisPart
from .connect.part import ConnectPart
from .context.part import ContextPart
from .disagreements.assembly import DisagreementsDesk
from .encounters.part import EncountersPart
from .feeds.part import FeedsPart
from .figures.part import FiguresPart
from .ground_part import GroundPart
from .initiatives.part import InitiativesPart
from .part import Part
from .premises.part import PremisesPart
from .premises_import.part import PremisesImportPart
from .signing.part import SigningPart
from .survey.part import SurveyPart
from .sync.part import SyncPart
from .telling.part import TellingPart
from .withdrawing.part import WithdrawPart

PARTS: tuple[type[Part], ...] = (
    EncountersPart,
    PremisesPart,
    InitiativesPart,
    AnalysisPart,
    FiguresPart,
    DisagreementsDesk,
    SigningPart,
    SyncPart,
    ConnectPart,
    FeedsPart,
    GroundPart,
    PremisesImportPart,
    ContextPart,
    SurveyPart,
    TellingPart,
    WithdrawPart,
)
