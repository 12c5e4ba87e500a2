/** Coins (linear) or US dollars (inverse) in one contract: `ctVal` × `ctMult`. */
export const OKX_CONTRACT_VALUES: Readonly<Record<string, string>> = {
  "BTC-USD-SWAP": "100",
  "ETH-USD-SWAP": "10",
  "BTC-USDT-SWAP": "0.01",
  "ETH-USDT-SWAP": "0.1",
  "SOL-USDT-SWAP": "1",
  "LTC-USDT-SWAP": "1",
  "XRP-USDT-SWAP": "100",
  "PEOPLE-USDT-SWAP": "100",
  "DOGE-USDT-SWAP": "1000",
  "SHIB-USDT-SWAP": "1000000",
};

/** Day of the table above: `GET /api/v5/public/instruments?instType=SWAP`. */
export const OKX_CONTRACT_VALUES_AS_OF = "2022-05-13";
