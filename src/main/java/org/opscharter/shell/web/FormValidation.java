package org.opscharter.shell.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Validates forms that are records with Spring's own adapter: Boot's wrapper goes silent
 * about every other field as soon as one cannot be converted.
 */
@Configuration(proxyBeanMethods = false)
class FormValidation implements WebMvcConfigurer {

	private final LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();

	FormValidation(MessageSource messages) {
		this.validator.setValidationMessageSource(messages);
		this.validator.afterPropertiesSet();
	}

	@Override
	public Validator getValidator() {
		return this.validator;
	}

}
