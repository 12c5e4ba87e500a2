import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lineStyle } from "./linePalette";
import { niceTicks } from "./niceTicks";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  box: { width: "100%" },
  chart: { display: "block", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  tick: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  line: {
    fill: "none",
    strokeWidth: "2px",
    strokeLinejoin: "round",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const HEIGHT = 172;
const TOP = 8;
const BOTTOM = 22;
/** Room for a label of the x axis. */
const X_LABEL = 46;

/** Index of the points whose labels fit side by side: evenly spread, the ends among them. */
function labelled(count: number, room: number): number[] {
  const gaps = Math.max(1, count - 1);
  const most = Math.max(1, Math.floor(room / X_LABEL) - 1);
  let labels = Math.min(gaps, most);
  while (gaps % labels) labels -= 1;
  const step = gaps / labels;
  return Array.from({ length: Math.min(count, labels + 1) }, (_, index) => index * step);
}

export interface ChartLine {
  readonly name: string;
  readonly values: readonly number[];
}

interface LineChartProps {
  /** What a screen reader says of the chart. */
  summary: string;
  /** In rising order. */
  x: readonly number[];
  lines: readonly ChartLine[];
  showX(x: number): string;
  showY(y: number): string;
}

/** Lines over a common x axis, with a legend of colours and dashes. */
export function LineChart({ summary, x, lines, showX, showY }: LineChartProps) {
  const styles = useStyles();
  const { element, width } = useWidth();
  const values = lines.flatMap((line) => line.values);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values));
  const [low, high] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const [from, to] = [x[0] ?? 0, x[x.length - 1] ?? 1];
  const left = 10 + 6.2 * Math.max(...ticks.map((tick) => showY(tick).length));
  const right = 14;
  const across = (value: number) =>
    left + (to === from ? 0.5 : (value - from) / (to - from)) * (width - left - right);
  const down = (value: number) =>
    TOP + (1 - (value - low) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const points = (line: ChartLine) =>
    x.map((at, index) => `${across(at).toFixed(1)},${down(line.values[index] ?? 0).toFixed(1)}`);
  return (
    <div ref={element} className={styles.box}>
      <svg className={styles.chart} width={width} height={HEIGHT} role="img" aria-label={summary}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? styles.axis : styles.grid}
              x1={left}
              x2={width - right}
              y1={down(tick)}
              y2={down(tick)}
            />
            <text className={styles.tick} x={left - 6} y={down(tick) + 4} textAnchor="end">
              {showY(tick)}
            </text>
          </g>
        ))}
        {labelled(x.length, width - left - right).map((index) => (
          <text
            key={index}
            className={styles.tick}
            x={across(x[index] ?? 0)}
            y={HEIGHT - 6}
            textAnchor="middle"
          >
            {showX(x[index] ?? 0)}
          </text>
        ))}
        {lines.map((line, index) => (
          <polyline
            key={line.name}
            className={styles.line}
            points={points(line).join(" ")}
            stroke={lineStyle(index).color}
            strokeDasharray={lineStyle(index).dashes}
          />
        ))}
        {x.length === 1 &&
          lines.map((line, index) => (
            <circle
              key={line.name}
              cx={across(x[0] ?? 0)}
              cy={down(line.values[0] ?? 0)}
              r={3}
              fill={lineStyle(index).color}
            />
          ))}
      </svg>
      <ul className={styles.legend} aria-hidden="true">
        {lines.map((line, index) => (
          <li key={line.name} className={styles.entry}>
            <svg width={22} height={8} aria-hidden="true">
              <line
                className={styles.line}
                x1={1}
                x2={21}
                y1={4}
                y2={4}
                stroke={lineStyle(index).color}
                strokeDasharray={lineStyle(index).dashes}
              />
            </svg>
            {line.name}
          </li>
        ))}
      </ul>
    </div>
  );
}
