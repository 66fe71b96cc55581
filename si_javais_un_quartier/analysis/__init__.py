"""Overlay, vacancy, wishes, the index, who spoke. Pure computation over arrays: no replica, no QGIS, no Qt."""
