"""The engine, the merge and the hubs it speaks to: a GeoPackage, or a server over WFS.

It knows the replica, never a screen.
"""
