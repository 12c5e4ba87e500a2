import { useEffect, useState } from "react";
import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import { DownloadIcon } from "./icons";

const BYTE_ORDER_MARK = "\uFEFF";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  link: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
});

/** Saves the CSV template; with a byte-order mark, so that Excel opens it as UTF-8. */
export function TemplateLink({ csv }: { csv: string }) {
  const styles = useStyles();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const created = URL.createObjectURL(
      new Blob([BYTE_ORDER_MARK, csv], { type: "text/csv;charset=utf-8" })
    );
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [csv]);
  return (
    <p className={styles.line}>
      {strings.start.template.question}
      <Link
        inline
        className={styles.link}
        href={address}
        download={strings.start.template.fileName}
      >
        <DownloadIcon size={16} />
        {strings.start.template.link}
      </Link>
    </p>
  );
}
