"""Si j'avais un quartier: a city hears its residents, place by place, and answers them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import QuartierPlugin


def classFactory(iface: QgisInterface) -> QuartierPlugin:  # noqa: N802 (the name QGIS calls)
    """What QGIS calls to load the plugin."""
    from .plugin import QuartierPlugin

    return QuartierPlugin(iface)
