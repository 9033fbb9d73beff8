import { countOf, defineMetric, from, keysOf, quotient, riseOf, sumOf } from "@houqin/core";
import { refuel, trafficAccident, trip } from "../entries/vehicles.ts";
import { vehicles } from "../registers/vehicles.ts";

/** Distance of trips 出车里程, by vehicle. */
export const tripDistance = defineMetric({
  id: "company/trip-distance",
  title: { zh: "出车里程", en: "distance of trips" },
  unit: "km",
  metric: sumOf(from(trip, { key: ["vehicle"] }), "km"),
});

/** How far the dial moved between refuellings 里程表差, by vehicle. */
export const odometerRise = defineMetric({
  id: "company/odometer-rise",
  title: { zh: "里程表差", en: "rise of the odometer" },
  unit: "km",
  metric: riseOf(from(refuel, { key: ["vehicle"] }), "odometer"),
});

/** Fuel 加油量, by vehicle. */
export const fuel = defineMetric({
  id: "company/fuel",
  title: { zh: "加油量", en: "fuel" },
  unit: "L",
  metric: sumOf(from(refuel, { key: ["vehicle"] }), "litres"),
});

/** Fuel per kilometre 单车油耗, by vehicle. */
export const fuelPerKm = defineMetric({
  id: "company/fuel-per-km",
  title: { zh: "单车油耗", en: "fuel per kilometre" },
  unit: "L/km",
  metric: quotient(fuel, odometerRise),
});

/** Road accidents for which our driver is mainly or equally to blame 有责交通事故. */
export const liableAccidents = defineMetric({
  id: "company/liable-accidents",
  title: { zh: "有责交通事故", en: "road accidents that are our fault" },
  metric: countOf(from(trafficAccident, { where: { liability: { in: ["full", "main", "equal"] } } })),
});

/** Trips 出车次数. */
export const trips = defineMetric({
  id: "company/trips",
  title: { zh: "出车次数", en: "trips" },
  metric: countOf(trip),
});

/** Vehicles in use 在用车辆数. */
export const vehicleCount = defineMetric({
  id: "company/vehicle-count",
  title: { zh: "在用车辆数", en: "vehicles in use" },
  metric: keysOf(vehicles),
});

/** Trips of each vehicle 车均出车次数: whether the fleet is used. */
export const tripsPerVehicle = defineMetric({
  id: "company/trips-per-vehicle",
  title: { zh: "车均出车次数", en: "trips per vehicle" },
  metric: quotient(trips, vehicleCount),
});
