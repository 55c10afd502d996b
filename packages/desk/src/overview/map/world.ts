import { geoArea, geoCentroid } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";
import { BY_NUMBER } from "./numbers.js";

/** Natural Earth's countries at 1:110 million, Antarctica left out. */
const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const ANTARCTICA = "010";

type Country = Feature<Polygon | MultiPolygon>;

export const WORLD: FeatureCollection<Polygon | MultiPolygon> = {
  type: "FeatureCollection",
  features: (feature(topology, topology.objects.countries).features as Country[]).filter(
    ({ id }) => id !== ANTARCTICA,
  ),
};

/** The middle of each country's largest part, by its alpha-3 code; small islands have none on this map. */
export const MIDDLES: ReadonlyMap<string, [number, number]> = new Map(
  WORLD.features.flatMap((country) => {
    const code = BY_NUMBER.get(String(country.id));
    return code === undefined ? [] : [[code, geoCentroid(largest(country))]];
  }),
);

function largest({ geometry }: Country): Polygon {
  if (geometry.type === "Polygon") return geometry;
  const parts = geometry.coordinates.map(
    (coordinates: Position[][]): Polygon => ({ type: "Polygon", coordinates }),
  );
  return parts.reduce((most, part) => (geoArea(part) > geoArea(most) ? part : most));
}
