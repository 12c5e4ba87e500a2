/** Numbers by which Office.js names host methods in Execute and host events in RegisterEvent. */
export const DispatchId = {
  SettingsChangedEvent: 1,
  DocumentSelectionChangedEvent: 2,
  OfficeThemeChangedEvent: 9,
  DialogMessageReceivedEvent: 10,
  DialogParentMessageReceivedEvent: 12,
  RichApiMessageEvent: 33,
  AppCommandInvokedEvent: 39,
  ExecuteRichApiRequest: 93,
  AppCommandInvocationCompleted: 94,
} as const;

/** Status codes of the host calls (OSF.DDA.ErrorCodeManager). */
export const HostStatus = {
  Success: 0,
  OperationNotSupported: 5000,
  RequestPayloadSizeLimitExceeded: 5103,
} as const;
