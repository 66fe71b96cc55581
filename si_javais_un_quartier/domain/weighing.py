"""What counts how much in the priority of a vacant premises, and how one weight gives way to another."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

#: What all weights sum to
WHOLE = 100


@dataclass(frozen=True)
class Weights:
    """The most points each part can bring, whole percents that sum to 100.

    ``vacancy``: months vacant; ``linked``: wishes linked; ``nearby``: wishes only nearby; ``initiatives``: initiatives
    nearby; ``fit``: area and frontage.
    """

    vacancy: float = 30
    linked: float = 25
    nearby: float = 15
    initiatives: float = 15
    fit: float = 15


#: The parts of the index, in the order they are shown
PARTS = tuple(part.name for part in fields(Weights))


@dataclass(frozen=True)
class PriorityRule:
    """The quarter's choices for the index: the weights, and how far "nearby" reaches, in metres."""

    weights: Weights = field(default_factory=Weights)
    reach_m: int = 50


def rebalanced(weights: Weights, part: str, value: int) -> Weights:
    """*weights* with *part* at *value*; the others give way in proportion, so that all sum to 100.

    Others that are all 0 share alike. Rounding goes to the largest remainders, the first of equal ones.
    """
    value = min(max(int(value), 0), WHOLE)
    others = [name for name in PARTS if name != part]
    given = [max(float(getattr(weights, name)), 0.0) for name in others]
    rest, total = WHOLE - value, sum(given)
    exact = [rest * weight / total for weight in given] if total else [rest / len(others)] * len(others)
    return replace(weights, **{part: value, **dict(zip(others, whole_parts(exact, rest)))})


def weights_text(weights: Weights) -> str:
    """The weights in the order of the parts, as a parameter takes them and a title shows them."""
    return ", ".join(f"{getattr(weights, part):g}" for part in PARTS)


def whole_parts(exact: list[float], total: int) -> list[int]:
    """Whole numbers near *exact* that sum to *total*, which *exact* does too: the largest remainders go up."""
    whole = [int(number) for number in exact]
    by_remainder = sorted(range(len(exact)), key=lambda place: (whole[place] - exact[place], place))
    for place in by_remainder[: total - sum(whole)]:
        whole[place] += 1
    return whole
