import { strings } from "../strings";
import { concerns, type Health } from "./health";
import { Mark } from "./Mark";

/** The whole in one sentence. */
export function HealthSummary({ health }: { health?: Health }) {
  const words = strings.health;
  const count = health && concerns(health);
  return (
    <div role="status">
      {count === undefined ? (
        words.checking
      ) : (
        <Mark good={count === 0} silent>
          {count === 0 ? words.fine : words.concerns(count)}
        </Mark>
      )}
    </div>
  );
}
