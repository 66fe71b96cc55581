"""Outside formats in, contributions, premises and parcels out. It knows no QGIS and no Qt."""
