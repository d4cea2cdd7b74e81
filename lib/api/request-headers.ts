import type { Service } from "./endpoint.ts";

/**
 * The ids by which Microsoft's support finds a request again, as each service wants them.
 * @see https://learn.microsoft.com/partner-center/developer/headers (checked 2026-11-22)
 */
export function requestHeaders(service: Service, requestId: string, correlationId: string): Record<string, string> {
  switch (service) {
    case "partner-center":
      return {
        "MS-RequestId": requestId,
        "MS-CorrelationId": correlationId,
        "MS-Contract-Version": "v1",
        "X-Locale": "en-US",
      };
    case "arm":
      return { "x-ms-client-request-id": requestId, "x-ms-correlation-request-id": correlationId };
    case "graph":
      return { "client-request-id": correlationId, "return-client-request-id": "true" };
  }
}
