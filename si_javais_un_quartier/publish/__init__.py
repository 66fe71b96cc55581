"""The public map and its feeds: what of the quarter residents may see, as files that any web server can hand out.

It knows neither QGIS nor pixels nor the network: coordinates, pictures and originals come through ports.
"""
