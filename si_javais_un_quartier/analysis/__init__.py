"""Overlay, wishes and the index of priority. Pure computation over arrays: no replica, no QGIS, no Qt."""
