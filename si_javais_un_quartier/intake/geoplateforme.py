"""The address search of the Géoplateforme (IGN), asked one address at a time."""

from __future__ import annotations

from typing import Any

from ..domain.ports import Located, Transformer
from ..network.session import BoundedSession

SEARCH = "https://data.geopf.fr/geocodage/search"

#: Longer questions are cut: the service refuses them.
_LONGEST = 200


class GeoplateformeGeocoder:
    """Fills the port ``Geocoder``. Sends addresses to a public service: only on a person's wish.

    Raises ``HubUnreachable`` when the service doesn't answer.
    """

    def __init__(self, session: BoundedSession, transformer: Transformer, address: str = SEARCH) -> None:
        self._session = session
        self._transformer = transformer
        self._address = address

    def locate(self, addresses: tuple[str, ...]) -> tuple[Located | None, ...]:
        """The best match of each address."""
        asked: dict[str, Located | None] = {}
        for address in addresses:
            if address not in asked:
                asked[address] = self._locate(address)
        return tuple(asked[address] for address in addresses)

    def _locate(self, address: str) -> Located | None:
        question = " ".join(address.split())[:_LONGEST]
        if len(question) < 3:
            return None
        answer: Any = self._session.get_json(self._address, {"q": question, "limit": "1"})
        try:
            feature = answer["features"][0]
            longitude, latitude = map(float, feature["geometry"]["coordinates"][:2])
            properties = feature["properties"]
            score = min(1.0, max(0.0, float(properties.get("score") or 0)))
            x, y = self._transformer.forward(longitude, latitude)
        except (LookupError, TypeError, ValueError, AttributeError):
            return None
        ban_id = properties.get("id")
        return Located(x, y, round(score, 3), str(properties.get("label") or ""), str(ban_id) if ban_id else None)
