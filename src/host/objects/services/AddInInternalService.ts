import { HostObject } from "../../protocol/HostObject";
import { defineType, type HostType } from "../../protocol/HostType";

/** The service that Office.js tells when the add-in is ready for ribbon commands. */
export class AddInInternalService extends HostObject {
  static readonly serviceName = "Microsoft.InternalService.AddinInternalService";
  readonly type: HostType = addInInternalServiceType;
}

const addInInternalServiceType = defineType<AddInInternalService>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => undefined },
});
