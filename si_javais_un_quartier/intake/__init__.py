"""Outside formats in, contributions, premises, parcels and initiatives out. It knows no QGIS and no Qt."""
