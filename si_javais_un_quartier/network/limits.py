"""How long a request may take, how large its answer may be, how often it is tried."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Seconds to connect and to wait for each part, bytes of an answer, attempts, and the longest pause (seconds).

    ``whole`` is how long an answer may take in all (seconds), however steadily it drips; ``at_once`` how many requests
    are under way together.
    """

    connect: float = 10.0
    read: float = 30.0
    size: int = 50_000_000
    attempts: int = 3
    pause: float = 20.0
    redirects: int = 3
    whole: float = 300.0
    at_once: int = 4
