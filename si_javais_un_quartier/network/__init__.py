"""Bounded, retrying HTTP over ``requests``; the transport is handed in. It knows no hub, no QGIS and no Qt."""
