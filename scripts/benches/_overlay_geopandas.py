"""The overlay as an analyst would write it with geopandas: the same three tables, nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas as gpd
import pandas as pd

KINDS = ("idea", "question", "comment", "observation", "offer", "need")
OPEN = ("received", "needs_qualification", "under_review", "on_hold", "awaiting_validation", "planned")

Tables = tuple[gpd.GeoDataFrame, gpd.GeoDataFrame, pd.DataFrame]


def overlay(spots: gpd.GeoDataFrame, parcels: gpd.GeoDataFrame, shops: gpd.GeoDataFrame, distance: float) -> Tables:
    """Parcels with counts, premises with wishes, links."""
    inside = gpd.sjoin(spots, parcels[["id", "geometry"]], predicate="intersects")
    inside = inside.sort_values("id").loc[lambda found: ~found.index.duplicated()]
    near = gpd.sjoin_nearest(
        spots, shops[["uuid", "geometry"]], max_distance=distance, distance_col="away", rsuffix="shop"
    )
    near = near.sort_values("uuid_shop").loc[lambda found: ~found.index.duplicated()]
    links = pd.DataFrame({"contribution_uuid": spots["uuid"]})
    links["parcel_id"] = spots["parcel_id"].fillna(inside["id"])
    links["parcel_method"] = "none"
    links.loc[inside.index, "parcel_method"] = "within"
    links.loc[spots["parcel_id"].notna(), "parcel_method"] = "stated"
    links["premises_uuid"] = spots["premises_uuid"].fillna(near["uuid_shop"])
    links["premises_method"] = "none"
    links.loc[near.index, "premises_method"] = "nearest"
    links.loc[spots["premises_uuid"].notna(), "premises_method"] = "stated"
    links["premises_distance_m"] = near["away"]
    return _parcels(spots, parcels, links), _shops(spots, shops, links, distance), links


def _parcels(spots: gpd.GeoDataFrame, parcels: gpd.GeoDataFrame, links: pd.DataFrame) -> gpd.GeoDataFrame:
    said = spots[["kind", "theme", "status"]].assign(parcel=links["parcel_id"]).dropna(subset="parcel")
    kinds = said.groupby(["parcel", "kind"]).size().unstack(fill_value=0)  # noqa: PD010 (faster than a pivot table)
    kinds = kinds.reindex(columns=KINDS, fill_value=0)
    result = parcels.set_index("id")
    result["n_contributions"] = said.groupby("parcel").size()
    result = result.join(kinds.add_prefix("n_"))
    result["n_open"] = said[said["status"].isin(OPEN)].groupby("parcel").size()
    themes = said.groupby(["parcel", "theme"]).size().reset_index(name="n")
    themes = themes.sort_values(["n", "theme"], ascending=[False, True]).drop_duplicates("parcel")
    result["top_theme"] = themes.set_index("parcel")["theme"]
    counts = [name for name in result.columns if name.startswith("n_")]
    result[counts] = result[counts].fillna(0).astype(int)
    return result.reset_index()


def _shops(spots: gpd.GeoDataFrame, shops: gpd.GeoDataFrame, links: pd.DataFrame, distance: float) -> gpd.GeoDataFrame:
    pairs = gpd.sjoin(spots, shops[["uuid", "geometry"]], predicate="dwithin", distance=distance, rsuffix="shop")
    result = shops.set_index("uuid")
    result["n_nearby"] = pairs.groupby("uuid_shop").size()
    result["n_linked"] = links.groupby("premises_uuid").size()
    linked = spots.assign(uuid_shop=links["premises_uuid"]).dropna(subset="uuid_shop")
    wishes = pd.concat([pairs, linked])[["uuid_shop", "uuid_left" if "uuid_left" in pairs else "uuid", "theme"]]
    wishes.columns = ["shop", "uuid", "theme"]
    wishes = wishes.drop_duplicates(["shop", "uuid"]).groupby(["shop", "theme"])["uuid"].agg(list).reset_index()
    result["top_wishes"] = {
        shop: json.dumps([{"theme": theme, "count": len(uuids), "uuids": uuids} for theme, uuids in found])
        for shop, found in _by_shop(wishes).items()
    }
    months = (pd.Timestamp.today() - pd.to_datetime(result["vacant_since"])).dt.days // 30
    result["priority"] = (
        (months / 60).clip(0, 1) * 30
        + (result["n_linked"].fillna(0) / 10).clip(0, 1) * 25
        + (result["n_nearby"].fillna(0) / 30).clip(0, 1) * 15
        + result["area_m2"].between(30, 150) * 7.5
        + (result["frontage_m"] / 4).clip(0, 1) * 7.5
    ).round()
    return result.reset_index()


def _by_shop(wishes: pd.DataFrame) -> dict[str, list[tuple[str, list[str]]]]:
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for shop, theme, uuids in zip(wishes["shop"], wishes["theme"], wishes["uuid"]):
        found.setdefault(shop, []).append((theme, uuids))
    return found


def files(folder: Path, distance: float) -> None:
    """From three GeoPackages to three others."""
    spots, parcels, shops = (gpd.read_file(folder / f"{name}.gpkg") for name in ("contribution", "parcel", "premises"))
    for name, table in zip(("parcels", "premises", "links"), overlay(spots, parcels, shops, distance)):
        path = folder / f"geopandas_{name}.gpkg"
        path.unlink(missing_ok=True)
        if isinstance(table, gpd.GeoDataFrame):
            table.to_file(path, driver="GPKG")
        else:
            gpd.GeoDataFrame(table, geometry=[None] * len(table), crs=2154).to_file(path, driver="GPKG")
