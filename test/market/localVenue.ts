import { createServer, type IncomingMessage, type ServerResponse } from "http";
import type { AddressInfo } from "net";

/** What a venue does with a request, once its body is there. */
export type Answer = (body: string, request: IncomingMessage, response: ServerResponse) => void;

/** A venue on this machine that speaks HTTP as the real one does. */
export class LocalVenue {
  readonly requests: { method?: string; url?: string; headers: object; body: string }[] = [];
  answer: Answer = (_body, _request, response) => response.end();
  private readonly server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString();
      const { method, url, headers } = request;
      this.requests.push({ method, url, headers, body });
      this.answer(body, request, response);
    });
  });

  static async open(): Promise<LocalVenue> {
    const venue = new LocalVenue();
    await new Promise<void>((resolve) => venue.server.listen(0, "127.0.0.1", resolve));
    return venue;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/info`;
  }

  /** Connections that still stand are cut. */
  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Answers with JSON, as an API does. */
export function json(content: unknown, status = 200): Answer {
  return (_body, _request, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(typeof content === "string" ? content : JSON.stringify(content));
  };
}

/** Answers each question by its exchange, else by its type; a number is a status without an answer. */
export function byQuestion(answers: Record<string, unknown>): Answer {
  return (body, request, response) => {
    const { type, dex } = JSON.parse(body) as { type: string; dex?: string };
    const answer = answers[dex ?? type];
    if (typeof answer === "number") json("no", answer)(body, request, response);
    else json(answer)(body, request, response);
  };
}
