"""Overlay, wishes, vacancy, the index of priority, who spoke and who did not. Pure computation: no replica, no QGIS."""
