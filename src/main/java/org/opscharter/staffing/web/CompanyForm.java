package org.opscharter.staffing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the company is called.
 */
record CompanyForm(@NotBlank @Size(max = 60) String name) {

}
