/** Quote currency or contract suffix at the end of a symbol. */
const SUFFIX = /[-_/]?(USDT|USDC|USD|PERP)(\.P)?$/;

/** A symbol that breaks, where it must, before its quote currency: `1000PEPE` `USDT`. */
export function MarketName({ name }: { name: string }) {
  const at = name.search(SUFFIX);
  if (at <= 0) return <>{name}</>;
  return (
    <>
      {name.slice(0, at)}
      <wbr />
      {name.slice(at)}
    </>
  );
}
