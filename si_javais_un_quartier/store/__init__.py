"""The replica: one GeoPackage on this computer that QGIS layers read and people work in.

It owns the schema, the tracking of local changes, the repositories and the search index. It knows SQLite and the
GeoPackage format; it knows no hub, no network and no QGIS.
"""
