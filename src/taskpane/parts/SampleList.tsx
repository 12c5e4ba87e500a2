import { SAMPLES, type Sample } from "../samples";
import { strings } from "../strings";
import { ChevronIcon } from "./icons";
import { useRowStyles } from "./rowStyles";

interface SampleListProps {
  busy: boolean;
  onSample(sample: Sample): void;
}

/** Positions to try. */
export function SampleList({ busy, onSample }: SampleListProps) {
  const styles = useRowStyles();
  return (
    <section>
      <h2 className={styles.title}>{strings.start.samples.title}</h2>
      <ul className={styles.list}>
        {SAMPLES.map((sample) => (
          <li key={sample.fileName}>
            <button
              type="button"
              className={styles.row}
              aria-disabled={busy}
              onClick={() => !busy && onSample(sample)}
            >
              <span className={styles.text}>
                <span>{sample.title}</span>
                <span className={styles.description}>{sample.description}</span>
              </span>
              <ChevronIcon size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
