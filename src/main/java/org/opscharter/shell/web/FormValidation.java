package org.opscharter.shell.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
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

	FormValidation() {
		this.validator.setValidationMessageSource(sentences());
		this.validator.afterPropertiesSet();
	}

	/**
	 * The same files, read as they are: what stands in braces here is filled by the
	 * validator.
	 */
	private static MessageSource sentences() {
		ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();
		sentences.setDefaultEncoding("UTF-8");
		sentences.setFallbackToSystemLocale(false);
		sentences.setBasenames(Languages.bundles());
		sentences.addBasenames("messages/validation/constraints");
		return sentences;
	}

	@Override
	public Validator getValidator() {
		return this.validator;
	}

}
