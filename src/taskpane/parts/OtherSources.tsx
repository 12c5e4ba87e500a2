import { strings } from "../strings";
import { HyperliquidForm } from "./HyperliquidForm";
import { ChevronIcon, TableIcon } from "./icons";
import { useRowStyles } from "./rowStyles";

interface OtherSourcesProps {
  busy: boolean;
  onSelection(): void;
  onHyperliquid(address: string): void;
}

/** Sources besides files and pastes: cells of the workbook, and a public address. */
export function OtherSources({ busy, onSelection, onHyperliquid }: OtherSourcesProps) {
  const styles = useRowStyles();
  return (
    <section>
      <h2 className={styles.title}>{strings.start.others}</h2>
      <ul className={styles.list}>
        <li>
          <button
            type="button"
            className={styles.row}
            aria-disabled={busy}
            onClick={() => !busy && onSelection()}
          >
            <TableIcon />
            <span className={styles.text}>
              <span>{strings.selection.action}</span>
              <span className={styles.description}>{strings.selection.hint}</span>
            </span>
            <ChevronIcon size={14} />
          </button>
        </li>
        <li>
          <HyperliquidForm busy={busy} onAddress={onHyperliquid} />
        </li>
      </ul>
    </section>
  );
}
