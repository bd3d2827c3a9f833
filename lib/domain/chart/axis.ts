/** An axis: where it begins and ends, and the values it marks. */
export type Axis = {
  readonly kind: "linear" | "log";
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
};

/**
 * A linear axis from zero to a round number of 1, 2 or 5 steps; it reaches below zero where values do.
 * About `steps` steps.
 */
export function linearAxis(values: readonly number[], steps = 4): Axis {
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const step = roundStep((top - bottom || 1) / steps);
  const min = tidy(Math.floor(bottom / step) * step);
  const max = tidy(Math.ceil(top / step) * step) || (min < 0 ? 0 : step);
  const count = Math.round((max - min) / step);
  return {
    kind: "linear",
    min,
    max,
    ticks: Array.from({ length: count + 1 }, (_, at) => tidy(min + at * step)),
  };
}

/** A logarithmic axis over the positive values, between steps of 1, 2 and 5. Linear where no value is positive. */
export function logAxis(values: readonly number[]): Axis {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return linearAxis(values);
  const lowest = Math.min(...positive);
  const highest = Math.max(...positive);
  const from = Math.floor(Math.log10(lowest)) - 1;
  const to = Math.ceil(Math.log10(highest)) + 1;
  const marks = Array.from({ length: to - from + 1 }, (_, at) =>
    [1, 2, 5].map((one) => tidy(one * 10 ** (from + at))),
  ).flat();
  const min = marks.findLast((mark) => mark < lowest || (mark === lowest && lowest === 1)) ?? lowest;
  const max = marks.find((mark) => mark > highest || (mark === highest && highest !== lowest)) ?? highest;
  const between = marks.filter((mark) => mark >= min && mark <= max);
  const decades = between.filter((mark) => mark === min || mark === max || isPowerOfTen(mark));
  return { kind: "log", min, max, ticks: between.length > 8 && decades.length > 3 ? decades : between };
}

/**
 * The ticks of an axis that have room for a label, when any two stand at least `apart` of its length from each
 * other: those of `first`, then the ends, then as many of the others as there is room for; on a logarithmic axis first
 * powers of ten.
 */
export function labelledTicks(axis: Axis, apart: number, first: readonly number[] = []): readonly number[] {
  const { kind, ticks } = axis;
  const tens = kind === "log" ? ticks.filter(isPowerOfTen) : [];
  const ends = [...ticks.slice(0, 1), ...ticks.slice(-1)];
  const wanted = [...first.filter((tick) => ticks.includes(tick)), ...ends, ...tens, ...ticks];
  const chosen = wanted.reduce<readonly number[]>(
    (others, tick) =>
      others.some((other) => Math.abs(placeOn(axis, other) - placeOn(axis, tick)) < apart)
        ? others
        : [...others, tick],
    [],
  );
  return ticks.filter((tick) => chosen.includes(tick));
}

/** A line across a plot, with a number. */
export type DrawnTick = {
  readonly tick: number;
  /** Drawn on a wide screen only: on a narrow one its number has no room. */
  readonly needsRoom: boolean;
};

/** The ticks that are drawn: those whose number has room, for a line without one says nothing. */
export function drawnTicks(axis: Axis, first: readonly number[] = []): readonly DrawnTick[] {
  const narrow = labelledTicks(axis, 0.25, first);
  return labelledTicks(axis, 0.09, first).map((tick) => ({ tick, needsRoom: !narrow.includes(tick) }));
}

/**
 * How far values (in ascending order) stand off a line, from −0.5 to 0.5, so that those nearer to each other than
 * `apart` of the axis do not cover each other: 0 where one has room, else each farther down than the one before.
 */
export function offsetsOn(axis: Axis, values: readonly number[], apart: number): readonly number[] {
  const isNear = (at: number) =>
    at > 0 && placeOn(axis, values[at] ?? 0) - placeOn(axis, values[at - 1] ?? 0) < apart;
  const starts = values.flatMap((_, at) => (isNear(at) ? [] : [at]));
  return values.map((_, at) => {
    const start = starts.findLast((one) => one <= at) ?? 0;
    const end = starts.find((one) => one > at) ?? values.length;
    return end - start === 1 ? 0 : (at - start) / (end - start - 1) - 0.5;
  });
}

/** Where a value stands on an axis, from 0 at its beginning to 1 at its end; outside values stand at the ends. */
export function placeOn({ kind, min, max }: Axis, value: number): number {
  const share =
    kind === "log"
      ? (Math.log(Math.max(value, min)) - Math.log(min)) / (Math.log(max) - Math.log(min))
      : (value - min) / (max - min);
  return Math.min(1, Math.max(0, share));
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function isPowerOfTen(mark: number): boolean {
  return Number.isInteger(tidy(Math.log10(mark)));
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
