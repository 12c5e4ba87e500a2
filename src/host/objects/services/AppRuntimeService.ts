import { HostObject } from "../../protocol/HostObject";
import { defineType, type HostType } from "../../protocol/HostType";

/** The service by which an add-in learns whether its page is shown: the pane beside the grid always is. */
export class AppRuntimeService extends HostObject {
  static readonly serviceName = "Microsoft.AppRuntime.AppRuntimeService";
  readonly type: HostType = appRuntimeServiceType;
}

const appRuntimeServiceType = defineType<AppRuntimeService>("AppRuntimeService", {
  methods: { GetAppRuntimeState: () => "Visible" },
});
