"""The demonstration quarter: an invented town and half a year of its residents' words, the same for the same seed.

Knows neither files nor databases: it hands out records and the ground, and others write them.
"""

from .civic import NAME, NOTE
from .ground import Ground, GroundBuilding, GroundParcel, GroundPark, GroundStreet, ground
from .quarter import TODAY, Batch, quarter, records

__all__ = [
    "NAME",
    "NOTE",
    "TODAY",
    "Batch",
    "Ground",
    "GroundBuilding",
    "GroundParcel",
    "GroundPark",
    "GroundStreet",
    "ground",
    "quarter",
    "records",
]
