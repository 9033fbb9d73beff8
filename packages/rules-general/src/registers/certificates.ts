import { from, type Register, raises } from "@houqin/core";
import type * as z from "zod";
import { type CertificateCategory, certificate } from "../entries/certificates.ts";

/**
 * Raises a register by the certificates of a category 有效证照, by their holder, from the day of issue through the last day of validity.
 *
 * @example
 * validCertificates("health");
 * //=> { of: { kind: "general/certificate", where: { category: { equals: "health" } }, key: ["holder"] }, from: "issuedOn", until: "validUntil" }
 */
export function validCertificates(category: z.infer<typeof CertificateCategory>): Register["plus"][number] {
  return raises(from(certificate, { where: { category: { equals: category } }, key: ["holder"] }), {
    from: "issuedOn",
    until: "validUntil",
  });
}
