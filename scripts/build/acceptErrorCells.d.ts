export function acceptErrorCells(metadataJson: string): string;
